import type { PersonJob, PersonSummary } from '@rulleplan/api-client';
import { Button, EmptyState, Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { today, useFormats } from '../../../shared/formats';
import { jobStateOn } from '../job-state';
import { CompetenceBadges } from './competence-badges';
import './people-list.css';

export interface PeopleListProps {
  readonly people: readonly PersonSummary[];
  /** Whether something was searched for: then an empty list means another thing. */
  readonly isFiltered: boolean;
  readonly personPath: (personId: string) => string;
  readonly hasMore: boolean;
  readonly isFetchingMore: boolean;
  readonly onMore: () => void;
}

/** People by name with their jobs and competences; the name leads to the person. */
export function PeopleList(props: PeopleListProps) {
  const { people, isFiltered, personPath, hasMore, isFetchingMore, onMore } = props;
  const { t } = useTranslation('people');
  if (people.length === 0) {
    return (
      <EmptyState icon="people" title={t(isFiltered ? 'empty.title' : 'empty.none')}>
        {t(isFiltered ? 'empty.text' : 'empty.noneText')}
      </EmptyState>
    );
  }
  const columns: readonly TableColumn<PersonSummary>[] = [
    {
      id: 'name',
      header: t('name'),
      rowHeader: true,
      cell: ({ id, name }) => (
        <Link to={personPath(id)} className="people-list__name">
          {name}
        </Link>
      ),
    },
    { id: 'jobs', header: t('jobs'), cell: ({ jobs }) => <Jobs jobs={jobs} /> },
    {
      id: 'competences',
      header: t('competencesShort'),
      cell: ({ jobs }) => <CompetenceBadges competences={competencesOf(jobs)} />,
    },
  ];
  return (
    <div className="people-list">
      <Table caption={t('caption')} captionHidden columns={columns} rows={people} rowKey={({ id }) => id} />
      {hasMore && (
        <div>
          <Button isPending={isFetchingMore} onPress={onMore}>
            {t('more')}
          </Button>
        </div>
      )}
    </div>
  );
}

function Jobs({ jobs }: { readonly jobs: readonly PersonJob[] }) {
  const { t } = useTranslation('people');
  const { shortDate } = useFormats();
  const hoursOf = useHoursText();
  if (jobs.length === 0) return <span className="people-list__aside">{t('noJob')}</span>;
  return (
    <ul className="people-list__jobs">
      {jobs.map((job) => {
        const state = jobStateOn(today(), job);
        return (
          <li key={job.employmentId}>
            {job.unitName}{' '}
            <span className="people-list__aside">
              {[...new Set([job.staffGroup, hoursOf(job)])].join(', ')}
              {state === 'coming' && ` · ${t('jobComing', { date: shortDate(job.employedFrom) })}`}
              {job.employedTo !== null && ` · ${t('jobEnded', { date: shortDate(job.employedTo) })}`}
            </span>
          </li>
        );
      })}
    </ul>
  );
}

/** '37 t/uge', or that it is by the hour. */
export function useHoursText(): (job: Pick<PersonJob, 'hourly' | 'weeklyMinutes'>) => string {
  const { t } = useTranslation('people');
  const { hours } = useFormats();
  return ({ hourly, weeklyMinutes }) => (hourly ? t('hourly') : t('weekly', { hours: hours(weeklyMinutes) }));
}

/** Each competence of the current jobs once, with the day it is held longest. */
function competencesOf(jobs: readonly PersonJob[]): PersonJob['competences'] {
  const held = new Map<string, string | null>();
  for (const { name, heldTo } of jobs.flatMap((job) =>
    jobStateOn(today(), job) === 'ended' ? [] : job.competences,
  )) {
    const known = held.get(name);
    if (known === undefined || (known !== null && (heldTo === null || heldTo > known)))
      held.set(name, heldTo);
  }
  return [...held].map(([name, heldTo]) => ({ name, heldTo }));
}
