import type { HeldCompetence } from '@rulleplan/api-client';
import { Button, DateField, showToast, TextField } from '@rulleplan/ui';
import { useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormDialog } from '../../../shared/components/form-dialog';
import { useSetCompetences } from '../api/change-employment';
import './competences-dialog.css';

export interface CompetencesDialogProps {
  readonly employmentId: string;
  readonly version: number;
  readonly competences: readonly HeldCompetence[];
  /** Whose, and where. */
  readonly subtitle: string;
  readonly onClose: () => void;
}

/** A competence in the form; the key tells two new lines apart. */
interface Line extends HeldCompetence {
  readonly key: number;
}

/** All competences somebody holds in a job: add, change the expiry, take away; saved as one, and to be undone. */
export function CompetencesDialog(props: CompetencesDialogProps) {
  const { employmentId, version, competences, subtitle, onClose } = props;
  const { t } = useTranslation('people');
  const nextKey = useRef(competences.length + 1);
  const [lines, setLines] = useState<readonly Line[]>(() =>
    competences.length === 0
      ? [{ key: 0, name: '', heldTo: null }]
      : competences.map((competence, key) => ({ ...competence, key })),
  );
  const [tried, setTried] = useState(false);
  const undo = useSetCompetences(() => showToast({ text: t('competences.undone') }));
  const save = useSetCompetences((newVersion) => {
    onClose();
    showToast({
      text: t('competences.saved'),
      action: {
        label: t('competences.undo'),
        onPress: () => undo.mutate({ employmentId, competences: [...competences], version: newVersion }),
      },
    });
  });
  const faultOf = ({ key, name }: Line) => {
    const written = name.trim().toLocaleLowerCase('da');
    if (written === '') return t('competences.nameMissing');
    const first = lines.find((line) => line.name.trim().toLocaleLowerCase('da') === written);
    return first?.key === key ? null : t('competences.nameTwice');
  };
  const change = (key: number, part: Partial<HeldCompetence>) =>
    setLines(lines.map((line) => (line.key === key ? { ...line, ...part } : line)));
  const submit = () => {
    setTried(true);
    if (lines.some((line) => faultOf(line) !== null)) return;
    save.mutate({
      employmentId,
      version,
      competences: lines.map(({ name, heldTo }) => ({ name: name.trim(), heldTo })),
    });
  };
  return (
    <FormDialog
      title={t('competences.dialogTitle')}
      subtitle={subtitle}
      submitLabel={t('competences.submit')}
      isPending={save.isPending}
      problem={save.error}
      onSubmit={submit}
      onClose={onClose}
    >
      <ul className="competence-lines">
        {lines.map((line) => (
          <li key={line.key} className="competence-lines__line">
            <TextField
              label={t('competences.name')}
              maxLength={60}
              // A line that was just added is where one goes on; in the dialog's first the focus is given anyway.
              autoFocus={line.key >= competences.length}
              value={line.name}
              onChange={(name) => change(line.key, { name })}
              errorMessage={tried ? faultOf(line) : null}
            />
            <DateField
              label={t('competences.heldTo')}
              value={line.heldTo}
              onChange={(heldTo) => change(line.key, { heldTo })}
            />
            <Button
              variant="quiet"
              icon="cross"
              aria-label={t('competences.remove', { name: line.name.trim() || t('competences.unnamed') })}
              onPress={() => setLines(lines.filter(({ key }) => key !== line.key))}
            >
              {t('competences.removeShort')}
            </Button>
          </li>
        ))}
      </ul>
      <p className="competence-lines__help">{t('competences.heldToHelp')}</p>
      <div>
        <Button
          icon="plus"
          onPress={() => {
            setLines([...lines, { key: nextKey.current, name: '', heldTo: null }]);
            nextKey.current += 1;
          }}
        >
          {t('competences.add')}
        </Button>
      </div>
    </FormDialog>
  );
}
