import type { ImportPreview } from '@rulleplan/api-client';
import { Banner, Button, Card, Table, type TableColumn } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';

type ImportError = ImportPreview['errors'][number];

const atOnce = 30;

/** Everything that is wrong with the files, each with its place as the spreadsheet counts it. */
export function ImportErrors({ errors }: { readonly errors: readonly ImportError[] }) {
  const { t, i18n } = useTranslation('imports');
  const [showsAll, setShowsAll] = useState(false);
  const columns: readonly TableColumn<ImportError>[] = [
    { id: 'file', header: t('errors.file'), rowHeader: true, cell: ({ file }) => file },
    { id: 'row', header: t('errors.row'), numeric: true, cell: ({ row }) => row ?? t('errors.wholeFile') },
    { id: 'column', header: t('errors.column'), cell: ({ column }) => column ?? '–' },
    {
      id: 'problem',
      header: t('errors.problem'),
      cell: ({ messageDa, messageEn }) => (i18n.language === 'en' ? messageEn : messageDa),
    },
  ];
  return (
    <>
      <Banner tone="danger" title={t('errors.title', { count: errors.length })} announce>
        {t('errors.text')}
      </Banner>
      <Card title={t('errors.caption')} titleHidden>
        <Table
          caption={t('errors.caption')}
          captionHidden
          columns={columns}
          rows={showsAll ? errors : errors.slice(0, atOnce)}
          rowKey={({ file, row, column, code }) => `${file} ${row} ${column} ${code}`}
        />
        {!showsAll && errors.length > atOnce && (
          <div>
            <Button size="small" onPress={() => setShowsAll(true)}>
              {t('errors.more', { count: errors.length })}
            </Button>
          </div>
        )}
      </Card>
    </>
  );
}
