import type { RoleGrant } from '@rulleplan/api-client';
import { Badge, Button, Card, Disclosure, showToast, Table, type TableColumn } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import type { UnitInTree } from '../../../shared/unit-tree';
import { EndGrantDialog } from './end-grant-dialog';
import { GiveRoleDialog } from './give-role-dialog';
import './roles-card.css';

export interface RolesCardProps {
  readonly person: { readonly id: string; readonly name: string };
  readonly grants: readonly RoleGrant[];
  readonly mayGive: boolean;
  /** Units in which the person who looks may give roles, and whether in the whole municipality. */
  readonly units: readonly UnitInTree[];
  readonly everywhere: boolean;
}

/** The roles somebody was given: where, from when to when, by whom, on whose behalf; and giving and ending them. */
export function RolesCard({ person, grants, mayGive, units, everywhere }: RolesCardProps) {
  const { t } = useTranslation('roles');
  const [giving, setGiving] = useState(false);
  const [ending, setEnding] = useState<RoleGrant | null>(null);
  const former = grants.filter(({ state }) => state === 'ended');
  const present = grants.filter(({ state }) => state !== 'ended');
  return (
    <Card
      title={t('title')}
      {...(mayGive && {
        aside: (
          <Button size="small" icon="plus" onPress={() => setGiving(true)}>
            {t('give.button')}
          </Button>
        ),
      })}
    >
      <p className="roles__intro">{t('intro')}</p>
      {present.length === 0 ? (
        <p className="roles__intro">{t('none')}</p>
      ) : (
        <GrantTable caption={t('caption')} grants={present} onEnd={setEnding} />
      )}
      {former.length > 0 && (
        <Disclosure title={t('former', { count: former.length })}>
          <GrantTable caption={t('captionFormer')} grants={former} onEnd={null} />
        </Disclosure>
      )}
      {giving && (
        <GiveRoleDialog
          person={person}
          units={units}
          everywhere={everywhere}
          onClose={() => setGiving(false)}
          onGiven={() => {
            setGiving(false);
            showToast({ text: t('give.done') });
          }}
        />
      )}
      {ending && <EndGrantDialog grant={ending} onClose={() => setEnding(null)} />}
    </Card>
  );
}

const tones = { current: 'success', coming: 'info', ended: 'neutral' } as const;

function GrantTable({
  caption,
  grants,
  onEnd,
}: {
  readonly caption: string;
  readonly grants: readonly RoleGrant[];
  readonly onEnd: ((grant: RoleGrant) => void) | null;
}) {
  const { t } = useTranslation(['roles', 'access']);
  const { momentShort } = useFormats();
  const daysOf = useDaysText();
  const columns: readonly TableColumn<RoleGrant>[] = [
    {
      id: 'role',
      header: t('role'),
      rowHeader: true,
      cell: ({ role, deputyFor }) => (
        <>
          {t(`access:roles.${role}`)}
          {deputyFor && <p className="roles__aside">{t('deputyFor', { name: deputyFor.name })}</p>}
        </>
      ),
    },
    { id: 'where', header: t('where'), cell: ({ unit }) => unit?.name ?? t('everywhere') },
    {
      id: 'when',
      header: t('when'),
      cell: (grant) => (
        <div>
          {daysOf(grant)}
          {grant.endedAt !== null && (
            <p className="roles__aside">{t('endedAt', { when: momentShort(grant.endedAt) })}</p>
          )}
        </div>
      ),
    },
    {
      id: 'by',
      header: t('givenBy'),
      cell: (grant) => t(`sources.${grant.source}`, { name: grant.givenBy?.name ?? t('system') }),
    },
    {
      id: 'state',
      header: t('state'),
      cell: ({ state }) => (
        <Badge tone={tones[state]} icon={null}>
          {t(`states.${state}`)}
        </Badge>
      ),
    },
    ...(onEnd
      ? [
          {
            id: 'end',
            header: t('action'),
            cell: (grant: RoleGrant) =>
              grant.mayEnd && (
                <Button
                  size="small"
                  aria-label={t('end.one', {
                    role: t(`access:roles.${grant.role}`),
                    where: grant.unit?.name ?? t('everywhere'),
                  })}
                  onPress={() => onEnd(grant)}
                >
                  {t('end.button')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return <Table caption={caption} captionHidden columns={columns} rows={grants} rowKey={({ id }) => id} />;
}

/** 'fra 1. nov. 2026', '1. nov. – 30. nov.' */
function useDaysText(): (grant: Pick<RoleGrant, 'validFrom' | 'validTo'>) => string {
  const { t } = useTranslation('roles');
  const { shortDate } = useFormats();
  return ({ validFrom, validTo }) =>
    validTo === null
      ? t('since', { from: shortDate(validFrom) })
      : t('span', { from: shortDate(validFrom), to: shortDate(validTo) });
}
