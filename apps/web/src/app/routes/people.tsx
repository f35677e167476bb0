import { Button, showToast } from '@rulleplan/ui';
import { useCallback, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate, useSearchParams } from 'react-router';
import { endedChoices, usePeople, type PeopleFilter } from '../../features/organisation/api/get-people';
import { AddPersonDialog } from '../../features/organisation/components/add-person-dialog';
import { PeopleFilters } from '../../features/organisation/components/people-filters';
import { PeopleList } from '../../features/organisation/components/people-list';
import { Loaded } from '../../shared/components/loaded';
import { Page } from '../../shared/components/page';
import { paths } from '../paths';
import { useUnitChoice } from '../unit';

/** Who works where: to be searched, with a way to each person. */
export function PeoplePage() {
  const { t } = useTranslation('people');
  const navigate = useNavigate();
  const { units } = useUnitChoice();
  const [filter, setFilter] = useFilterInAddress();
  const [adding, setAdding] = useState(false);
  const people = usePeople(filter);
  const where = units.filter(({ permissions }) => permissions.includes('manage-people'));
  const seen = units.filter(({ permissions }) => permissions.includes('see-people'));
  return (
    <Page
      title={t('title')}
      subtitle={t('subtitle')}
      {...(where.length > 0 && {
        actions: (
          <Button variant="primary" icon="plus" onPress={() => setAdding(true)}>
            {t('add.button')}
          </Button>
        ),
      })}
    >
      <PeopleFilters filter={filter} onChange={setFilter} units={seen} />
      <Loaded query={people} lines={8}>
        {({ pages }) => (
          <PeopleList
            people={pages.flatMap((page) => page.people)}
            isFiltered={filter.search.trim() !== '' || filter.unitId !== null || filter.ended === 'only'}
            personPath={paths.person}
            hasMore={people.hasNextPage}
            isFetchingMore={people.isFetchingNextPage}
            onMore={() => void people.fetchNextPage()}
          />
        )}
      </Loaded>
      {adding && (
        <AddPersonDialog
          units={where}
          unitId={where.find(({ id }) => id === filter.unitId)?.id ?? null}
          onClose={() => setAdding(false)}
          onAdded={(person) => {
            showToast({ text: t('add.done', { name: person.name }) });
            void navigate(paths.person(person.id));
          }}
        />
      )}
    </Page>
  );
}

/** The filter lives in the address, so that going back from a person leads to the same list. */
function useFilterInAddress(): readonly [PeopleFilter, (filter: PeopleFilter) => void] {
  const [search, setSearch] = useSearchParams();
  const filter = useMemo(
    () => ({
      unitId: search.get('unitId'),
      search: search.get('search') ?? '',
      ended: endedChoices.find((choice) => choice === search.get('ended')) ?? ('without' as const),
    }),
    [search],
  );
  const change = useCallback(
    ({ unitId, search: name, ended }: PeopleFilter) =>
      setSearch(
        {
          ...(unitId !== null && { unitId }),
          ...(name !== '' && { search: name }),
          ...(ended !== 'without' && { ended }),
        },
        { replace: true },
      ),
    [setSearch],
  );
  return [filter, change];
}
