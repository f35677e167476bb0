import type { UnitCompetence, UnitCompetences } from '@rulleplan/api-client';
import {
  Badge,
  Banner,
  Card,
  Disclosure,
  EmptyState,
  Segments,
  Table,
  type TableColumn,
} from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { CompetentPeople } from './competent-people';
import { useHolderColumns } from './holder-columns';
import './people-list.css';

export interface UnitCompetencesViewProps {
  readonly data: UnitCompetences;
  readonly personPath: (personId: string) => string;
}

/** A unit's competences: first what must be acted on, then who holds what, and what each holds. */
export function UnitCompetencesView({ data, personPath }: UnitCompetencesViewProps) {
  const { t } = useTranslation('people');
  const [view, setView] = useState<'competence' | 'person'>('competence');
  return (
    <div className="page__stack">
      <Soon competences={data.competences} personPath={personPath} />
      <div>
        <Segments
          label={t('unitCompetences.view')}
          options={[
            { id: 'competence', label: t('unitCompetences.byCompetence') },
            { id: 'person', label: t('unitCompetences.byPerson') },
          ]}
          value={view}
          onChange={setView}
        />
      </div>
      {view === 'competence' ? (
        <ByCompetence competences={data.competences} personPath={personPath} />
      ) : (
        <CompetentPeople people={data.people} unitName={data.unitName} personPath={personPath} />
      )}
    </div>
  );
}

type PathOf = UnitCompetencesViewProps['personPath'];

function Soon({
  competences,
  personPath,
}: {
  readonly competences: readonly UnitCompetence[];
  readonly personPath: PathOf;
}) {
  const { t } = useTranslation('people');
  const holderColumns = useHolderColumns(personPath);
  const rows = competences
    .flatMap(({ name, holders }) => holders.map((holder) => ({ ...holder, competence: name })))
    .filter(({ standing }) => standing !== 'held')
    .sort((a, b) => (a.heldTo ?? '').localeCompare(b.heldTo ?? ''));
  if (competences.length === 0) return null;
  if (rows.length === 0) return <Banner tone="success">{t('unitCompetences.allGood')}</Banner>;
  const columns: readonly TableColumn<(typeof rows)[number]>[] = [
    {
      id: 'competence',
      header: t('unitCompetences.competence'),
      rowHeader: true,
      cell: ({ competence }) => competence,
    },
    ...holderColumns,
  ];
  return (
    <Card
      title={t('unitCompetences.soon')}
      aside={<span className="people-list__aside">{t('unitCompetences.soonText')}</span>}
    >
      <Table
        caption={t('unitCompetences.captionSoon')}
        captionHidden
        columns={columns}
        rows={rows}
        rowKey={({ employmentId, competence }) => `${employmentId} ${competence}`}
      />
    </Card>
  );
}

function ByCompetence({
  competences,
  personPath,
}: {
  readonly competences: readonly UnitCompetence[];
  readonly personPath: PathOf;
}) {
  const { t } = useTranslation('people');
  const columns = useHolderColumns(personPath);
  if (competences.length === 0) {
    return (
      <EmptyState icon="award" title={t('unitCompetences.empty.title')}>
        {t('unitCompetences.empty.text')}
      </EmptyState>
    );
  }
  return (
    <Card title={t('unitCompetences.byCompetence')} titleHidden>
      {competences.map(({ name, required, holders }) => (
        <Disclosure
          key={name}
          title={
            <>
              {name} <Badge>{t('unitCompetences.holders', { count: holders.length })}</Badge>{' '}
              {required && <Badge tone="info">{t('unitCompetences.required')}</Badge>}
            </>
          }
        >
          {holders.length === 0 ? (
            <p className="people-list__aside">{t('unitCompetences.nobody')}</p>
          ) : (
            <Table
              caption={t('unitCompetences.captionHolders', { name })}
              captionHidden
              columns={columns}
              rows={holders}
              rowKey={({ employmentId }) => employmentId}
            />
          )}
        </Disclosure>
      ))}
    </Card>
  );
}
