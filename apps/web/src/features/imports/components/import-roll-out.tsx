import { weekdayOf } from '@rulleplan/domain/time';
import { Card, Checkbox, DateField, Select } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import type { ImportTargetProps } from './import-target';

const mostWeeks = 53;

/** Whether the base plan becomes a roster at once, from which Monday and for how long. */
export function ImportRollOut({
  draft,
  onChange,
  missing,
}: Pick<ImportTargetProps, 'draft' | 'onChange' | 'missing'>) {
  const { t } = useTranslation('imports');
  return (
    <Card title={t('rollOut.title')}>
      <div>
        <Checkbox isSelected={draft.rollsOut} onChange={(rollsOut) => onChange({ rollsOut })}>
          {t('rollOut.want')}
        </Checkbox>
      </div>
      {draft.rollsOut && (
        <div className="import-fields">
          <DateField
            label={t('rollOut.from')}
            value={draft.from}
            onChange={(from) => onChange({ from })}
            isUnavailable={(date) => weekdayOf(date) !== 1}
            errorMessage={missing.includes('from') ? t('rollOut.fromMissing') : null}
          />
          <Select
            label={t('rollOut.weeks')}
            options={Array.from({ length: mostWeeks }, (_, index) => ({
              id: String(index + 1),
              label: t('rollOut.weeksOption', { count: index + 1 }),
            }))}
            value={String(draft.weeks)}
            onChange={(weeks) => onChange({ weeks: Number(weeks) })}
          />
        </div>
      )}
    </Card>
  );
}
