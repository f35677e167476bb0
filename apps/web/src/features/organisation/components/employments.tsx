import type { PersonDetail } from '@rulleplan/api-client';
import { Button, Card, Disclosure, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today } from '../../../shared/formats';
import type { UnitInTree } from '../../../shared/unit-tree';
import { jobStateOn } from '../job-state';
import { AddEmploymentDialog } from './add-employment-dialog';
import { EmploymentCard } from './employment-card';

export interface EmploymentsProps {
  readonly person: PersonDetail;
  /** Units in which somebody may be employed. */
  readonly units: readonly UnitInTree[];
}

/** A person's jobs over time: those that run or will, and behind a heading those that have ended. */
export function Employments({ person, units }: EmploymentsProps) {
  const { t } = useTranslation('people');
  const [adding, setAdding] = useState(false);
  const { employments, name } = person;
  const former = employments.filter((job) => jobStateOn(today(), job) === 'ended');
  const present = employments.filter((job) => !former.includes(job));
  const cards = (jobs: typeof employments) =>
    jobs.map((job) => (
      <EmploymentCard key={job.employmentId} employment={job} personName={name} units={units} />
    ));
  return (
    <Card
      title={t('employments.title')}
      {...(person.may.addEmployment && {
        aside: (
          <Button size="small" icon="plus" onPress={() => setAdding(true)}>
            {t('employments.add')}
          </Button>
        ),
      })}
    >
      {employments.length === 0 && <p className="employments__none">{t('employments.none')}</p>}
      {cards(present)}
      {former.length > 0 && (
        <Disclosure
          title={t('employments.former', { count: former.length })}
          startsOpen={present.length === 0}
        >
          {cards(former)}
        </Disclosure>
      )}
      {adding && (
        <AddEmploymentDialog
          person={person}
          units={units}
          onClose={() => setAdding(false)}
          onAdded={() => {
            setAdding(false);
            showToast({ text: t('employments.added') });
          }}
        />
      )}
    </Card>
  );
}
