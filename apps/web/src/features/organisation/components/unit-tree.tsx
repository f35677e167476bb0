import type { OrganisationUnit } from '@rulleplan/api-client';
import { Badge, Button, Checkbox, EmptyState, Tree, type TreeNode } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { today, useFormats } from '../../../shared/formats';
import { childrenOf } from '../../../shared/unit-tree';
import './unit-tree.css';

export interface UnitTreeProps {
  readonly units: readonly OrganisationUnit[];
  readonly unitPath: (unitId: string) => string;
}

/** The municipality's units under each other; each row leads to its unit. */
export function UnitTree({ units, unitPath }: UnitTreeProps) {
  const { t } = useTranslation('units');
  const [withClosed, setWithClosed] = useState(false);
  const closed = units.filter(({ closedOn }) => closedOn !== null && closedOn < today());
  const shown = withClosed ? units : units.filter((unit) => !closed.includes(unit));
  const branches = shown.filter(({ id }) => shown.some(({ parentId }) => parentId === id));
  const [folded, setFolded] = useState<ReadonlySet<string>>(new Set());
  const expanded = new Set(branches.map(({ id }) => id).filter((id) => !folded.has(id)));
  const nodesUnder = (parentId: string | null): readonly TreeNode[] =>
    childrenOf(shown, parentId).map((unit) => ({
      id: unit.id,
      name: unit.name,
      href: unitPath(unit.id),
      content: <UnitLine unit={unit} />,
      children: nodesUnder(unit.id),
    }));
  if (units.length === 0) {
    return (
      <EmptyState icon="tree" title={t('empty.title')}>
        {t('empty.text')}
      </EmptyState>
    );
  }
  return (
    <div className="unit-tree">
      <div className="unit-tree__tools">
        {branches.length > 0 && (
          <>
            <Button size="small" isDisabled={folded.size === 0} onPress={() => setFolded(new Set())}>
              {t('openAll')}
            </Button>
            <Button
              size="small"
              isDisabled={expanded.size === 0}
              onPress={() => setFolded(new Set(branches.map(({ id }) => id)))}
            >
              {t('closeAll')}
            </Button>
          </>
        )}
        {closed.length > 0 && (
          <Checkbox isSelected={withClosed} onChange={setWithClosed}>
            {t('showClosed')}
          </Checkbox>
        )}
      </div>
      <Tree
        label={t('treeLabel')}
        nodes={nodesUnder(null)}
        expanded={expanded}
        onExpandedChange={(open) =>
          setFolded(new Set(branches.map(({ id }) => id).filter((id) => !open.has(id))))
        }
      />
    </div>
  );
}

function UnitLine({ unit }: { readonly unit: OrganisationUnit }) {
  const { t } = useTranslation('units');
  const { list } = useFormats();
  const { leaders, deputies, employmentCount, substituteCount } = unit;
  const acting = deputies.filter(({ from, to }) => from <= today() && to >= today());
  return (
    <div className="unit-line">
      <div className="unit-line__what">
        <span className="unit-line__name">{unit.name}</span> <ClosedBadge closedOn={unit.closedOn} />
        <p className="unit-line__aside">
          {leaders.length === 0
            ? t('noLeader')
            : t('ledBy', { names: list(leaders.map(({ name }) => name)) })}
          {acting.length > 0 &&
            ` · ${t('deputies', { names: list(acting.map(({ person }) => person.name)) })}`}
        </p>
      </div>
      <p className="unit-line__count ui-numbers">
        {t('staff', { count: employmentCount })}
        {substituteCount > 0 && ` · ${t('substitutes', { count: substituteCount })}`}
      </p>
    </div>
  );
}

/** That a unit is closed or will be; nothing while it is open for good. */
export function ClosedBadge({ closedOn }: { readonly closedOn: string | null }) {
  const { t } = useTranslation('units');
  const { shortDate } = useFormats();
  if (closedOn === null) return null;
  const isOver = closedOn < today();
  return (
    <Badge tone={isOver ? 'neutral' : 'warning'}>
      {t(isOver ? 'closed' : 'closing', { date: shortDate(closedOn) })}
    </Badge>
  );
}
