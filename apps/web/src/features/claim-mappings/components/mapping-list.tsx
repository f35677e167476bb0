import type { ClaimMapping } from '@rulleplan/api-client';
import { Button, Card, Dialog, EmptyState, Table, showToast, type TableColumn } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemBanner } from '../../../shared/components/problem-banner';
import type { UnitInTree } from '../../../shared/unit-tree';
import { useRemoveClaimMapping } from '../api/claim-mappings';
import { useRoleText } from './role-text';

export interface MappingListProps {
  readonly mappings: readonly ClaimMapping[];
  readonly units: readonly UnitInTree[];
}

/** The mappings there are; each can be removed. */
export function MappingList({ mappings, units }: MappingListProps) {
  const { t } = useTranslation(['claimMappings', 'shell']);
  const roleText = useRoleText(units);
  const remove = useRemoveClaimMapping();
  const [leaving, setLeaving] = useState<ClaimMapping | null>(null);
  const keep = () => {
    setLeaving(null);
    remove.reset();
  };
  const columns: readonly TableColumn<ClaimMapping>[] = [
    { id: 'claim', header: t('claimMappings:claim'), cell: ({ claim }) => <code>{claim}</code> },
    { id: 'value', header: t('claimMappings:value'), rowHeader: true, cell: ({ value }) => value },
    { id: 'role', header: t('claimMappings:gives'), cell: roleText },
    {
      id: 'remove',
      header: t('claimMappings:action'),
      cell: (mapping) => (
        <Button
          size="small"
          aria-label={t('claimMappings:removeNamed', { value: mapping.value })}
          onPress={() => setLeaving(mapping)}
        >
          {t('claimMappings:remove')}
        </Button>
      ),
    },
  ];
  return (
    <Card title={t('claimMappings:listTitle')}>
      {mappings.length === 0 ? (
        <EmptyState icon="key" title={t('claimMappings:empty.title')}>
          {t('claimMappings:empty.text')}
        </EmptyState>
      ) : (
        <Table
          caption={t('claimMappings:listTitle')}
          captionHidden
          columns={columns}
          rows={mappings}
          rowKey={({ id }) => id}
        />
      )}
      {leaving && (
        <Dialog
          isOpen
          onClose={keep}
          title={t('claimMappings:removeTitle')}
          closeLabel={t('shell:close')}
          size="small"
          footer={
            <>
              <Button onPress={keep}>{t('shell:cancel')}</Button>
              <Button
                variant="danger"
                isPending={remove.isPending}
                onPress={() =>
                  remove.mutate(leaving.id, {
                    onSuccess: () => {
                      keep();
                      showToast({ text: t('claimMappings:removed') });
                    },
                  })
                }
              >
                {t('claimMappings:remove')}
              </Button>
            </>
          }
        >
          <p>{t('claimMappings:removeText', { value: leaving.value, role: roleText(leaving) })}</p>
          {remove.isError && <ProblemBanner problem={remove.error} />}
        </Dialog>
      )}
    </Card>
  );
}
