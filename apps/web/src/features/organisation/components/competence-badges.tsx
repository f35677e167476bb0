import type { HeldCompetence } from '@rulleplan/api-client';
import { competenceStanding, type CompetenceStanding } from '@rulleplan/domain/organisation';
import { Badge, type Tone } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import './competence-badges.css';

const tones = { held: 'neutral', 'expires-soon': 'warning', expired: 'danger' } as const satisfies {
  readonly [standing in CompetenceStanding]: Tone;
};

/** Competences side by side; those that expire soon or have expired say so, and when. */
export function CompetenceBadges({ competences }: { readonly competences: readonly HeldCompetence[] }) {
  const { t } = useTranslation('people');
  if (competences.length === 0) return <span className="competences__none">{t('competences.none')}</span>;
  return (
    <ul className="competences">
      {competences.map((competence) => (
        <li key={competence.name}>
          <CompetenceBadge competence={competence} />
        </li>
      ))}
    </ul>
  );
}

function CompetenceBadge({ competence: { name, heldTo } }: { readonly competence: HeldCompetence }) {
  const { t } = useTranslation('people');
  const { shortDate } = useFormats();
  const standing = competenceStanding(heldTo, today());
  return (
    <Badge tone={tones[standing]}>
      {standing === 'held' || heldTo === null
        ? name
        : t('competences.mark', {
            name,
            standing: t(`competences.standings.${standing}`),
            date: shortDate(heldTo),
          })}
    </Badge>
  );
}

/** Where a competence stands, in words and colour. */
export function StandingBadge({ standing }: { readonly standing: CompetenceStanding }) {
  const { t } = useTranslation('people');
  return (
    <Badge tone={standing === 'held' ? 'success' : tones[standing]}>
      {t(`competences.standings.${standing}`)}
    </Badge>
  );
}
