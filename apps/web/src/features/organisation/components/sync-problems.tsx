import type { OrganisationSyncProblem } from '@rulleplan/api-client';
import { Banner, Table, type TableColumn } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';

/** The rows of the source that cannot be followed, where they are and why. */
export function SyncProblems({ problems }: { readonly problems: readonly OrganisationSyncProblem[] }) {
  const { t } = useTranslation('organisationSync');
  return (
    <>
      <Banner tone="warning" title={t('problems.title', { count: problems.length })}>
        {t('problems.intro')}
      </Banner>
      <SyncProblemTable problems={problems} />
    </>
  );
}

/** The same without the warning above, for what is over. */
export function SyncProblemTable({ problems }: { readonly problems: readonly OrganisationSyncProblem[] }) {
  const { t, i18n } = useTranslation('organisationSync');
  const rows = problems.map((problem, index) => ({ ...problem, key: String(index) }));
  const columns: readonly TableColumn<(typeof rows)[number]>[] = [
    {
      id: 'place',
      header: t('problems.place'),
      rowHeader: true,
      cell: ({ place }) => place ?? t('problems.nowhere'),
    },
    {
      id: 'problem',
      header: t('problems.problem'),
      cell: ({ messageDa, messageEn }) => (i18n.language === 'en' ? messageEn : messageDa),
    },
  ];
  return (
    <Table
      caption={t('problems.caption')}
      captionHidden
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
