import type { EmploymentDetail } from '@rulleplan/api-client';
import { Badge, Button, Facts } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import type { UnitInTree } from '../../../shared/unit-tree';
import { jobStateOn } from '../job-state';
import { ChangeEmploymentDialog } from './change-employment-dialog';
import { CompetenceBadges } from './competence-badges';
import { CompetencesDialog } from './competences-dialog';
import { EndEmploymentDialog } from './end-employment-dialog';
import { MoveEmploymentDialog } from './move-employment-dialog';
import { useHoursText } from './people-list';
import './employment-card.css';

const tones = { current: 'success', coming: 'info', ended: 'neutral' } as const;

export interface EmploymentCardProps {
  readonly employment: EmploymentDetail;
  readonly personName: string;
  /** Units in which somebody may be employed. */
  readonly units: readonly UnitInTree[];
}

/** One job: where, how much, from when to when, what payroll needs, what is held, and what can be done with it. */
export function EmploymentCard({ employment, personName, units }: EmploymentCardProps) {
  const { t } = useTranslation('people');
  const hoursOf = useHoursText();
  const { shortDate, list } = useFormats();
  const [dialog, setDialog] = useState<'competences' | 'change' | 'move' | 'end' | null>(null);
  const close = () => setDialog(null);
  const { unitName: unit, employedFrom, employedTo, may, payrollId, accountCoding, serves } = employment;
  const state = jobStateOn(today(), employment);
  const hours = hoursOf(employment);
  const facts = [
    { name: t('fields.staffGroup'), value: employment.staffGroup },
    {
      name: t('employments.hours'),
      value: employment.fixedNight ? `${hours}, ${t('employments.fixedNight')}` : hours,
    },
    {
      name: t('employments.period'),
      value:
        employedTo === null
          ? t('employments.since', { from: shortDate(employedFrom) })
          : t('employments.span', { from: shortDate(employedFrom), to: shortDate(employedTo) }),
    },
    ...(may.manage || payrollId !== null
      ? [{ name: t('fields.payrollId'), value: payrollId ?? t('employments.unknown') }]
      : []),
    ...(may.manage || accountCoding !== null
      ? [{ name: t('fields.accountCoding'), value: accountCoding ?? t('employments.unknown') }]
      : []),
    ...(serves.length > 0 ? [{ name: t('fields.serves'), value: list(serves.map(({ name }) => name)) }] : []),
    { name: t('competences.title'), value: <CompetenceBadges competences={employment.competences} /> },
  ];
  return (
    <article className="employment" aria-labelledby={`job-${employment.employmentId}`}>
      <header className="employment__header">
        <h3 id={`job-${employment.employmentId}`}>{unit}</h3>
        <Badge tone={tones[state]} icon={null}>
          {t(`employments.states.${state}`)}
        </Badge>
      </header>
      <Facts facts={facts} />
      {state !== 'ended' && (may.manage || may.setCompetences) && (
        <div className="employment__actions">
          {may.setCompetences && (
            <Button
              size="small"
              icon="award"
              aria-label={t('competences.editOne', { unit })}
              onPress={() => setDialog('competences')}
            >
              {t('competences.edit')}
            </Button>
          )}
          {may.manage && (
            <>
              <Button
                size="small"
                icon="pencil"
                aria-label={t('employments.changeOne', { unit })}
                onPress={() => setDialog('change')}
              >
                {t('employments.change')}
              </Button>
              <Button
                size="small"
                icon="arrow"
                aria-label={t('employments.moveOne', { unit })}
                onPress={() => setDialog('move')}
              >
                {t('employments.move')}
              </Button>
              <Button
                size="small"
                icon="exit"
                aria-label={t('employments.endOne', { unit })}
                onPress={() => setDialog('end')}
              >
                {t('employments.end')}
              </Button>
            </>
          )}
        </div>
      )}
      {dialog === 'competences' && (
        <CompetencesDialog
          employmentId={employment.employmentId}
          version={employment.version}
          competences={employment.competences}
          subtitle={`${personName} · ${unit}`}
          onClose={close}
        />
      )}
      {dialog === 'change' && (
        <ChangeEmploymentDialog employment={employment} units={units} onClose={close} />
      )}
      {dialog === 'move' && <MoveEmploymentDialog employment={employment} units={units} onClose={close} />}
      {dialog === 'end' && (
        <EndEmploymentDialog employment={employment} personName={personName} onClose={close} />
      )}
    </article>
  );
}
