import type { Finding } from '@rulleplan/api-client';
import { Badge, type Tone } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { danishDateOf, useFormats } from '../formats';
import './finding-list.css';

const tones = {
  breach: 'danger',
  'needs-agreement': 'warning',
  warning: 'warning',
} as const satisfies { readonly [severity in Finding['severity']]: Tone };

export interface FindingListProps {
  readonly findings: readonly Finding[];
  /** Whose they are, where they are several people's. */
  readonly nameOf?: (employmentId: string) => string | undefined;
}

/** What the rules say, each with its numbers, when, and the clause and version it comes from. */
export function FindingList({ findings, nameOf }: FindingListProps) {
  return (
    <ul className="finding-list">
      {findings.map((finding) => (
        <li key={`${finding.rule} ${finding.employmentId} ${finding.from} ${finding.competence ?? ''}`}>
          <FindingItem finding={finding} name={nameOf?.(finding.employmentId)} />
        </li>
      ))}
    </ul>
  );
}

function FindingItem({ finding, name }: { readonly finding: Finding; readonly name: string | undefined }) {
  const { t } = useTranslation('rules');
  const { duration, signedDuration, momentShort, clock, shortDate } = useFormats();
  const isKept = finding.rule === 'norm-tolerance' && finding.actualMinutes === null;
  const sentence = t(isKept ? 'balanceKept' : `sentences.${finding.rule}`, {
    actual: duration(Math.abs(finding.actualMinutes ?? 0)),
    signed: signedDuration(finding.actualMinutes ?? 0),
    limit: duration(finding.limitMinutes ?? 0),
    competence: finding.competence ?? '',
  });
  const { clause } = finding;
  const sameDay = danishDateOf(finding.from) === danishDateOf(finding.to);
  return (
    <div className="finding">
      <Badge tone={tones[finding.severity]}>{t(`severities.${finding.severity}`)}</Badge>
      <div className="finding__text">
        <p>{name === undefined ? sentence : t('person', { name, sentence })}</p>
        <p className="finding__source">
          {finding.rule === 'norm-tolerance'
            ? t('period', {
                from: shortDate(danishDateOf(finding.from)),
                to: shortDate(lastDayOf(finding.to)),
              })
            : t('period', {
                from: momentShort(finding.from),
                to: sameDay ? clock(finding.to) : momentShort(finding.to),
              })}
        </p>
        <p className="finding__source">
          {isOwnClause(clause)
            ? t(`ownClauses.${clause}`)
            : t('source', { clause, agreement: finding.agreement, version: shortDate(finding.version) })}
          {finding.overriddenBy !== null && ` · ${t('local')}`}
        </p>
      </div>
    </div>
  );
}

const ownClauses = ['plan', 'absence', 'competence', 'employment'] as const;
type OwnClause = (typeof ownClauses)[number];

function isOwnClause(clause: string): clause is OwnClause {
  return (ownClauses as readonly string[]).includes(clause);
}

/** Spans end before their last moment: a period to Monday 00:00 ends on Sunday. */
function lastDayOf(to: string): string {
  return danishDateOf(new Date(new Date(to).getTime() - 60_000));
}
