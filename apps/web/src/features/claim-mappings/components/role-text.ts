import type { MappedRole } from '@rulleplan/domain/identity';
import { useTranslation } from 'react-i18next';
import type { UnitInTree } from '../../../shared/unit-tree';

/** Writes a role and where it holds: 'Leder, Botilbuddet Åkilden'. */
export function useRoleText(units: readonly UnitInTree[]): (role: MappedRole) => string {
  const { t } = useTranslation(['claimMappings', 'access']);
  return ({ role, unitId }) => {
    const where =
      unitId === null
        ? t('claimMappings:everywhere')
        : (units.find(({ id }) => id === unitId)?.name ?? t('claimMappings:unknownUnit'));
    return t('claimMappings:roleIn', { role: t(`access:roles.${role}`), where });
  };
}
