import type { OrganisationUnit, UnitDeputy } from '@rulleplan/api-client';
import { Button, Card, Facts, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { AddDeputyDialog } from './add-deputy-dialog';
import { EndGrantDialog } from './end-grant-dialog';
import './deputies-card.css';
import './roles-card.css';

/** Who leads a unit, who stands in, and until when. */
export function DeputiesCard({
  unit,
  mayManage,
}: {
  readonly unit: OrganisationUnit;
  readonly mayManage: boolean;
}) {
  const { t } = useTranslation('roles');
  const { list } = useFormats();
  const [adding, setAdding] = useState(false);
  const [ending, setEnding] = useState<UnitDeputy | null>(null);
  const { leaders, deputies } = unit;
  return (
    <Card
      title={t('deputies.title')}
      {...(mayManage &&
        leaders.length > 0 && {
          aside: (
            <Button size="small" icon="plus" onPress={() => setAdding(true)}>
              {t('deputies.add')}
            </Button>
          ),
        })}
    >
      <Facts
        facts={[
          {
            name: t('deputies.leaders'),
            value: leaders.length === 0 ? t('deputies.noLeader') : list(leaders.map(({ name }) => name)),
          },
        ]}
      />
      <p className="roles__intro">{deputies.length === 0 ? t('deputies.none') : t('deputies.intro')}</p>
      {deputies.length > 0 && (
        <ul className="deputies">
          {deputies.map((deputy) => (
            <Deputy key={deputy.grantId} deputy={deputy} onEnd={mayManage ? () => setEnding(deputy) : null} />
          ))}
        </ul>
      )}
      {adding && (
        <AddDeputyDialog
          unit={unit}
          onClose={() => setAdding(false)}
          onAdded={(name) => {
            setAdding(false);
            showToast({ text: t('deputies.done', { name }) });
          }}
        />
      )}
      {ending && (
        <EndGrantDialog
          grant={{
            id: ending.grantId,
            role: 'leader',
            person: ending.person,
            unit,
            deputyFor: ending.forPerson,
          }}
          onClose={() => setEnding(null)}
        />
      )}
    </Card>
  );
}

function Deputy({ deputy, onEnd }: { readonly deputy: UnitDeputy; readonly onEnd: (() => void) | null }) {
  const { t } = useTranslation('roles');
  const { shortDate } = useFormats();
  const { person, forPerson, from, to } = deputy;
  return (
    <li className="deputies__deputy">
      <div>
        <p className="deputies__name">{t('deputies.line', { name: person.name, forName: forPerson.name })}</p>
        <p className="roles__aside">{t('span', { from: shortDate(from), to: shortDate(to) })}</p>
      </div>
      {onEnd && (
        <Button size="small" aria-label={t('deputies.endOne', { name: person.name })} onPress={onEnd}>
          {t('deputies.end')}
        </Button>
      )}
    </li>
  );
}
