import type { OrganisationUnit } from '@rulleplan/api-client';
import { mayDoEverywhere } from '@rulleplan/domain/identity';
import { Button, EmptyState, showToast } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useNavigate, useParams } from 'react-router';
import { DeputiesCard } from '../../features/access/components/deputies-card';
import { useOrganisation } from '../../features/organisation/api/get-organisation';
import { AddUnitDialog } from '../../features/organisation/components/add-unit-dialog';
import {
  CloseUnitDialog,
  MoveUnitDialog,
  RenameUnitDialog,
} from '../../features/organisation/components/unit-dialogs';
import { UnitOverview } from '../../features/organisation/components/unit-overview';
import { ClosedBadge } from '../../features/organisation/components/unit-tree';
import { useSession } from '../../features/session/api/get-session';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';

/** One unit: its place, its people, its leader and deputies. */
export function UnitPage() {
  const { t } = useTranslation('units');
  const { unitId = '' } = useParams();
  const organisation = useOrganisation();
  const unit = organisation.data?.find(({ id }) => id === unitId);
  return (
    <Page
      title={unit?.name ?? t('title')}
      subtitle={
        <>
          <Link to={paths.units()}>{t('unit.back')}</Link> {unit && <ClosedBadge closedOn={unit.closedOn} />}
        </>
      }
      {...(unit?.closedOn === null &&
        unit.permissions.includes('manage-units') && {
          actions: <UnitActions key={unitId} unit={unit} units={organisation.data ?? []} />,
        })}
    >
      <Loaded query={organisation} lines={6}>
        {(units) => (unit ? <UnitParts unit={unit} units={units} /> : <UnknownUnit />)}
      </Loaded>
    </Page>
  );
}

function UnitParts({
  unit,
  units,
}: {
  readonly unit: OrganisationUnit;
  readonly units: readonly OrganisationUnit[];
}) {
  const may = (permission: OrganisationUnit['permissions'][number]) => unit.permissions.includes(permission);
  return (
    <div className="page__stack">
      <UnitOverview
        unit={unit}
        units={units}
        unitPath={paths.unit}
        links={{
          people: may('see-people') ? paths.people({ unitId: unit.id }) : null,
          competences: may('see-people') ? paths.competences(unit.id) : null,
          roster: may('see-team-roster') ? paths.teamRoster(unit.id) : null,
        }}
      />
      <DeputiesCard unit={unit} mayManage={may('manage-deputies')} />
    </div>
  );
}

function UnitActions({
  unit,
  units,
}: {
  readonly unit: OrganisationUnit;
  readonly units: readonly OrganisationUnit[];
}) {
  const { t } = useTranslation('units');
  const navigate = useNavigate();
  const mayBeTop = mayDoEverywhere(useSession().data?.grants ?? [], 'manage-units');
  const [dialog, setDialog] = useState<'add' | 'rename' | 'move' | 'close' | null>(null);
  const close = () => setDialog(null);
  return (
    <>
      <Button icon="plus" onPress={() => setDialog('add')}>
        {t('add.under')}
      </Button>
      <Button icon="pencil" onPress={() => setDialog('rename')}>
        {t('rename.button')}
      </Button>
      <Button icon="arrow" onPress={() => setDialog('move')}>
        {t('move.button')}
      </Button>
      <Button icon="lock" onPress={() => setDialog('close')}>
        {t('close.button')}
      </Button>
      {dialog === 'add' && (
        <AddUnitDialog
          parents={units.filter(({ id }) => id === unit.id)}
          parentId={unit.id}
          mayBeTop={false}
          onClose={close}
          onAdded={({ id, name }) => {
            close();
            showToast({ text: t('add.done', { name }) });
            void navigate(paths.unit(id));
          }}
        />
      )}
      {dialog === 'rename' && <RenameUnitDialog unit={unit} onClose={close} />}
      {dialog === 'move' && <MoveUnitDialog unit={unit} units={units} mayBeTop={mayBeTop} onClose={close} />}
      {dialog === 'close' && <CloseUnitDialog unit={unit} onClose={close} />}
    </>
  );
}

function UnknownUnit() {
  const { t } = useTranslation('units');
  return (
    <EmptyState icon="flag" title={t('unit.unknown.title')}>
      {t('unit.unknown.text')}
    </EmptyState>
  );
}
