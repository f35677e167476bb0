import type { Scope } from '@rulleplan/domain/identity';
import { Badge } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';

const tones = { own: 'neutral', unit: 'success', municipality: 'info' } as const satisfies {
  readonly [scope in Scope]: string;
};

/** How far a permission reaches, in one word; a dash, read out as "no", where there is none. */
export function ScopeMark({ scope }: { readonly scope: Scope | null }) {
  const { t } = useTranslation('access');
  if (scope === null) {
    return (
      <>
        <span className="permissions__none" aria-hidden="true">
          –
        </span>
        <span className="ui-visually-hidden">{t('mayNot')}</span>
      </>
    );
  }
  return (
    <Badge tone={tones[scope]} icon={null}>
      {t(`scopes.${scope}`)}
    </Badge>
  );
}
