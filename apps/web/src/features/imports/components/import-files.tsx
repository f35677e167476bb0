import { Badge, Button, Card, FileDrop, Icon } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { useFormats } from '../../../shared/formats';
import { fileNames, fileParts, partOf } from '../import-draft';
import './import-files.css';

export interface ImportFilesProps {
  readonly files: readonly File[];
  readonly onAdd: (files: readonly File[]) => void;
  readonly onRemove: (file: File) => void;
  readonly isMissing: boolean;
}

/** The three files: dropped or chosen, with what is still missing. */
export function ImportFiles({ files, onAdd, onRemove, isMissing }: ImportFilesProps) {
  const { t } = useTranslation('imports');
  const unknown = files.filter((file) => partOf(file) === null);
  return (
    <Card title={t('files.title')}>
      <FileDrop
        label={t('files.drop')}
        chooseLabel={t('files.choose')}
        endings={['.csv', 'text/csv']}
        onFiles={onAdd}
      />
      <ul className="import-files">
        {fileParts.map((part) => {
          const file = files.find((each) => partOf(each) === part);
          return (
            <li key={part} className="import-file">
              <Icon name={file ? 'check-circle' : 'info'} />
              <span className="import-file__part">{t(`files.${part}`)}</span>
              {file ? (
                <ChosenFile file={file} onRemove={onRemove} />
              ) : (
                <span className="import-file__note">
                  {t('files.expected', { names: fileNames[part].join(` ${t('files.or')} `) })}
                </span>
              )}
            </li>
          );
        })}
        {unknown.map((file) => (
          <li key={file.name} className="import-file">
            <Icon name="warning" />
            <Badge tone="warning" icon={null}>
              {t('files.unknown')}
            </Badge>
            <ChosenFile file={file} onRemove={onRemove} />
          </li>
        ))}
      </ul>
      {isMissing && (
        <p className="import-files__missing" role="alert">
          {t('preview.filesMissing')}
        </p>
      )}
      <p className="import-file__note">{t('files.help')}</p>
    </Card>
  );
}

function ChosenFile({ file, onRemove }: { readonly file: File; readonly onRemove: (file: File) => void }) {
  const { t } = useTranslation('imports');
  const { number } = useFormats();
  return (
    <>
      <span className="import-file__name">{file.name}</span>
      <span className="import-file__note">{t('files.size', { size: number(file.size / 1000) })}</span>
      <Button
        size="small"
        variant="quiet"
        aria-label={t('files.removeOne', { name: file.name })}
        onPress={() => onRemove(file)}
      >
        {t('files.remove')}
      </Button>
    </>
  );
}
