import type { UnitSummary } from '@rulleplan/api-client';
import { Card, Segments, Select, TextField } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { agreementOptions, isAgreementId } from '../../../shared/agreement-options';
import type { ImportDraft, MissingField } from '../import-draft';

export interface ImportTargetProps {
  readonly draft: ImportDraft;
  readonly onChange: (change: Partial<ImportDraft>) => void;
  /** Units the person may import into. */
  readonly units: readonly UnitSummary[];
  readonly mayMakeUnits: boolean;
  readonly missing: readonly MissingField[];
}

/** Which unit the import goes to, and which agreement its people work under. */
export function ImportTarget({ draft, onChange, units, mayMakeUnits, missing }: ImportTargetProps) {
  const { t } = useTranslation('imports');
  return (
    <Card title={t('target.title')}>
      {mayMakeUnits && units.length > 0 && (
        <div>
          <Segments
            label={t('target.choice')}
            options={[
              { id: 'new', label: t('target.new') },
              { id: 'existing', label: t('target.existing') },
            ]}
            value={draft.target}
            onChange={(target) => onChange({ target })}
          />
        </div>
      )}
      <div className="import-fields">
        {draft.target === 'new' ? (
          <TextField
            label={t('target.name')}
            value={draft.newUnitName}
            maxLength={120}
            onChange={(newUnitName) => onChange({ newUnitName })}
            errorMessage={missing.includes('newUnitName') ? t('target.nameMissing') : null}
          />
        ) : (
          <Select
            label={t('target.unit')}
            placeholder={t('target.unit')}
            options={units.map(({ id, name }) => ({ id, label: name }))}
            value={draft.unitId}
            onChange={(unitId) => {
              const agreementId = units.find(({ id }) => id === unitId)?.agreementId ?? '';
              onChange({ unitId, ...(isAgreementId(agreementId) && { agreementId }) });
            }}
            errorMessage={missing.includes('unitId') ? t('target.unitMissing') : null}
          />
        )}
        <TextField
          label={t('target.staffGroup')}
          description={t('target.staffGroupHelp')}
          value={draft.staffGroup}
          maxLength={40}
          onChange={(staffGroup) => onChange({ staffGroup })}
          errorMessage={missing.includes('staffGroup') ? t('target.staffGroupMissing') : null}
        />
        <Select
          label={t('target.agreement')}
          options={agreementOptions}
          value={draft.agreementId}
          onChange={(agreementId) => onChange({ agreementId })}
        />
      </div>
    </Card>
  );
}
