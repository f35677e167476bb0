import type { CompetentPerson } from '@rulleplan/api-client';
import { Button, Card, Table, type TableColumn } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { CompetenceBadges } from './competence-badges';
import { CompetencesDialog } from './competences-dialog';
import './people-list.css';

export interface CompetentPeopleProps {
  readonly people: readonly CompetentPerson[];
  readonly unitName: string;
  readonly personPath: (personId: string) => string;
}

/** A unit's people with what each holds, to be changed on the spot. */
export function CompetentPeople({ people, unitName, personPath }: CompetentPeopleProps) {
  const { t } = useTranslation('people');
  const [editing, setEditing] = useState<CompetentPerson | null>(null);
  if (people.length === 0) return <p className="people-list__aside">{t('unitCompetences.noPeople')}</p>;
  const columns: readonly TableColumn<CompetentPerson>[] = [
    {
      id: 'person',
      header: t('unitCompetences.person'),
      rowHeader: true,
      cell: ({ personId, personName }) => (
        <Link to={personPath(personId)} className="people-list__name">
          {personName}
        </Link>
      ),
    },
    {
      id: 'competences',
      header: t('competencesShort'),
      cell: ({ competences }) => <CompetenceBadges competences={competences} />,
    },
    ...(people.some(({ maySet }) => maySet)
      ? [
          {
            id: 'edit',
            header: t('unitCompetences.change'),
            cell: (person: CompetentPerson) =>
              person.maySet && (
                <Button
                  size="small"
                  icon="pencil"
                  aria-label={t('unitCompetences.editOne', { name: person.personName })}
                  onPress={() => setEditing(person)}
                >
                  {t('unitCompetences.edit')}
                </Button>
              ),
          },
        ]
      : []),
  ];
  return (
    <Card title={t('unitCompetences.byPerson')} titleHidden>
      <Table
        caption={t('unitCompetences.captionPeople')}
        captionHidden
        columns={columns}
        rows={people}
        rowKey={({ employmentId }) => employmentId}
      />
      {editing && (
        <CompetencesDialog
          employmentId={editing.employmentId}
          version={editing.version}
          competences={editing.competences}
          subtitle={`${editing.personName} · ${unitName}`}
          onClose={() => setEditing(null)}
        />
      )}
    </Card>
  );
}
