import { rolesFromClaims, type ClaimMapping } from '@rulleplan/domain/identity';
import { Banner, Card, TextField } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { UnitInTree } from '../../../shared/unit-tree';
import { readClaims } from '../read-claims';
import { useRoleText } from './role-text';
import './claim-mappings.css';

export interface TryClaimsProps {
  readonly mappings: readonly ClaimMapping[];
  readonly units: readonly UnitInTree[];
}

/** Which roles would come out of claims that one pastes, by the very rules the server uses. Nothing is sent. */
export function TryClaims({ mappings, units }: TryClaimsProps) {
  const { t } = useTranslation('claimMappings');
  const roleText = useRoleText(units);
  const [text, setText] = useState('');
  const claims = readClaims(text);
  const roles = claims === null ? [] : rolesFromClaims(claims, mappings);
  return (
    <Card title={t('try.title')}>
      <TextField
        label={t('try.claims')}
        description={t('try.help')}
        rows={6}
        spellCheck="false"
        autoComplete="off"
        value={text}
        onChange={setText}
        errorMessage={text.trim() !== '' && claims === null ? t('try.unreadable') : null}
      />
      {claims !== null && (
        <Banner tone={roles.length === 0 ? 'warning' : 'success'} title={t('try.outcome')} announce>
          {roles.length === 0 ? (
            t('try.none')
          ) : (
            <ul className="claim-mapping-roles" aria-label={t('try.outcome')}>
              {roles.map((role) => (
                <li key={`${role.role} ${role.unitId ?? ''}`}>{roleText(role)}</li>
              ))}
            </ul>
          )}
        </Banner>
      )}
    </Card>
  );
}
