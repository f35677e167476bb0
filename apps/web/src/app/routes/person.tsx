import type { PersonDetail } from '@rulleplan/api-client';
import { mayDoEverywhere } from '@rulleplan/domain/identity';
import { Badge, Button, Tabs } from '@rulleplan/ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, useParams } from 'react-router';
import { RolesCard } from '../../features/access/components/roles-card';
import { usePersonHistory } from '../../features/audit/api/get-person-history';
import { Trail } from '../../features/audit/components/trail';
import { usePerson } from '../../features/organisation/api/get-person';
import { ChangePersonDialog } from '../../features/organisation/components/change-person-dialog';
import { Employments } from '../../features/organisation/components/employments';
import { SignInCard } from '../../features/organisation/components/sign-in-card';
import { useSession } from '../../features/session/api/get-session';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';

/** One person: sign-in, jobs, roles, and what the log has. */
export function PersonPage() {
  const { t } = useTranslation('people');
  const { personId = '' } = useParams();
  const person = usePerson(personId);
  const [changing, setChanging] = useState(false);
  const may = person.data?.may;
  return (
    <Page
      title={person.data?.name ?? t('title')}
      subtitle={
        <>
          <Link to={paths.people()}>{t('person.back')}</Link>
          {person.data?.isMe === true && (
            <>
              {' '}
              <Badge tone="info">{t('person.me')}</Badge>
            </>
          )}
        </>
      }
      {...((may?.change === true || may?.changeEmail === true) && {
        actions: (
          <Button icon="pencil" onPress={() => setChanging(true)}>
            {t('person.change')}
          </Button>
        ),
      })}
    >
      <Loaded query={person} lines={8}>
        {(data) => (
          <>
            <PersonTabs key={data.id} person={data} />
            {changing && <ChangePersonDialog person={data} onClose={() => setChanging(false)} />}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function PersonTabs({ person }: { readonly person: PersonDetail }) {
  const { t } = useTranslation('people');
  const [view, setView] = useState<'overview' | 'history'>('overview');
  return (
    <Tabs
      label={t('person.view')}
      value={view}
      onChange={setView}
      tabs={[
        { id: 'overview', label: t('person.overview'), content: <Overview person={person} /> },
        { id: 'history', label: t('person.history'), content: <History personId={person.id} /> },
      ]}
    />
  );
}

function Overview({ person }: { readonly person: PersonDetail }) {
  const { units } = useUnitChoice();
  const grants = useSession().data?.grants ?? [];
  const where = (permission: 'manage-people' | 'manage-access') =>
    units.filter(({ permissions }) => permissions.includes(permission));
  return (
    <div className="page__stack">
      {person.account && (
        <SignInCard personId={person.id} account={person.account} mayInvite={person.may.changeEmail} />
      )}
      <Employments person={person} units={where('manage-people')} />
      {person.grants && (
        <RolesCard
          person={person}
          grants={person.grants}
          mayGive={person.may.giveRole}
          units={where('manage-access')}
          everywhere={mayDoEverywhere(grants, 'manage-access')}
        />
      )}
    </div>
  );
}

function History({ personId }: { readonly personId: string }) {
  const history = usePersonHistory(personId);
  return (
    <Loaded query={history} lines={6}>
      {({ pages }) => (
        <Trail
          entries={pages.flatMap(({ entries }) => entries)}
          hasOlder={history.hasNextPage}
          isFetchingOlder={history.isFetchingNextPage}
          onOlder={() => void history.fetchNextPage()}
        />
      )}
    </Loaded>
  );
}
