import { givenRoles, type GivenRole } from '@rulleplan/domain/identity';
import { Button, Card, Select, showToast, TextField } from '@rulleplan/ui';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import { UnitSelect } from '../../../shared/components/unit-select';
import type { UnitInTree } from '../../../shared/unit-tree';
import { useAddClaimMapping } from '../api/claim-mappings';
import './claim-mappings.css';

/** Lets one more value of a claim give a role. */
export function AddMappingForm({ units }: { readonly units: readonly UnitInTree[] }) {
  const { t } = useTranslation(['claimMappings', 'access']);
  const add = useAddClaimMapping();
  const [claim, setClaim] = useState('groups');
  const [value, setValue] = useState('');
  const [role, setRole] = useState<GivenRole>('leader');
  const [chosenUnit, setUnitId] = useState<string | null>(null);
  const [tried, setTried] = useState(false);
  // An administrator keeps the whole municipality running: there is none of a unit.
  const onlyEverywhere = role === 'administrator';
  const unitId = onlyEverywhere ? null : chosenUnit;

  const submit = (event: FormEvent) => {
    event.preventDefault();
    setTried(true);
    if (claim.trim() === '' || value.trim() === '') return;
    add.mutate(
      { claim: claim.trim(), value: value.trim(), role, unitId },
      {
        onSuccess: () => {
          setValue('');
          setTried(false);
          showToast({ text: t('claimMappings:added') });
        },
      },
    );
  };

  return (
    <Card title={t('claimMappings:add')}>
      <form className="claim-mapping-form" onSubmit={submit} noValidate>
        <TextField
          label={t('claimMappings:claim')}
          description={t('claimMappings:claimHelp')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
          value={claim}
          onChange={setClaim}
          errorMessage={tried && claim.trim() === '' ? t('claimMappings:claimMissing') : null}
        />
        <TextField
          label={t('claimMappings:value')}
          description={t('claimMappings:valueHelp')}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck="false"
          value={value}
          onChange={setValue}
          errorMessage={tried && value.trim() === '' ? t('claimMappings:valueMissing') : null}
        />
        <Select
          label={t('claimMappings:role')}
          options={givenRoles.map((id) => ({ id, label: t(`access:roles.${id}`) }))}
          value={role}
          onChange={setRole}
        />
        <UnitSelect
          label={t('claimMappings:where')}
          units={onlyEverywhere ? [] : units}
          without={t('claimMappings:everywhere')}
          value={unitId}
          onChange={setUnitId}
        />
        <div>
          <Button type="submit" icon="plus" isPending={add.isPending}>
            {t('claimMappings:addButton')}
          </Button>
        </div>
      </form>
      {add.isError && <ProblemBanner problem={add.error} />}
    </Card>
  );
}
