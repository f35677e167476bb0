import type { CompetenceHolder } from '@rulleplan/api-client';
import type { TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { useFormats } from '../../../shared/formats';
import { StandingBadge } from './competence-badges';

/** Who holds a competence, until when, and where that stands. */
export function useHolderColumns(
  personPath: (personId: string) => string,
): readonly TableColumn<CompetenceHolder>[] {
  const { t } = useTranslation('people');
  const { shortDate } = useFormats();
  return [
    {
      id: 'person',
      header: t('unitCompetences.person'),
      cell: ({ personId, personName }) => (
        <Link to={personPath(personId)} className="people-list__name">
          {personName}
        </Link>
      ),
    },
    {
      id: 'heldTo',
      header: t('unitCompetences.heldTo'),
      cell: ({ heldTo }) => (heldTo === null ? t('unitCompetences.forever') : shortDate(heldTo)),
    },
    {
      id: 'standing',
      header: t('unitCompetences.standing'),
      cell: ({ standing }) => <StandingBadge standing={standing} />,
    },
  ];
}
