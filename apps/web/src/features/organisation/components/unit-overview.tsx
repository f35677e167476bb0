import type { OrganisationUnit } from '@rulleplan/api-client';
import { Card, Facts, LinkButton } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { agreementOptions } from '../../../shared/agreement-options';
import { childrenOf, namesAbove } from '../../../shared/unit-tree';
import './unit-tree.css';

export interface UnitOverviewProps {
  readonly unit: OrganisationUnit;
  readonly units: readonly OrganisationUnit[];
  readonly unitPath: (unitId: string) => string;
  /** Where its people, competences and roster are; null for who may not see them. */
  readonly links: {
    readonly people: string | null;
    readonly competences: string | null;
    readonly roster: string | null;
  };
}

/** Where a unit lies, what it works under, who works there, and what lies under it. */
export function UnitOverview({ unit, units, unitPath, links }: UnitOverviewProps) {
  const { t } = useTranslation('units');
  const above = namesAbove(units, unit);
  const below = childrenOf(units, unit.id).filter(({ parentId }) => parentId === unit.id);
  const agreement = agreementOptions.find(({ id }) => id === unit.agreementId)?.label ?? unit.agreementId;
  return (
    <>
      <Card title={t('unit.facts')}>
        <Facts
          facts={[
            { name: t('unit.path'), value: above.length === 0 ? t('unit.top') : above.join(' › ') },
            { name: t('unit.agreement'), value: agreement },
            {
              name: t('unit.people'),
              value: [
                t('staff', { count: unit.employmentCount }),
                ...(unit.substituteCount > 0 ? [t('substitutes', { count: unit.substituteCount })] : []),
              ].join(' · '),
            },
          ]}
        />
        <div className="unit-links">
          {links.people !== null && (
            <LinkButton href={links.people} icon="people">
              {t('unit.seePeople')}
            </LinkButton>
          )}
          {links.competences !== null && (
            <LinkButton href={links.competences} icon="award">
              {t('unit.seeCompetences')}
            </LinkButton>
          )}
          {links.roster !== null && (
            <LinkButton href={links.roster} icon="calendar">
              {t('unit.seeRoster')}
            </LinkButton>
          )}
        </div>
      </Card>
      <Card title={t('unit.below')}>
        {below.length === 0 ? (
          <p className="unit-line__aside">{t('unit.noneBelow')}</p>
        ) : (
          <ul>
            {below.map(({ id, name }) => (
              <li key={id}>
                <Link to={unitPath(id)} className="unit-links__link">
                  {name}
                </Link>
              </li>
            ))}
          </ul>
        )}
      </Card>
    </>
  );
}
