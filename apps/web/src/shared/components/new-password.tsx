import { shortestPassword, longestPassword, type PasswordOwner } from '@rulleplan/domain/identity';
import { PasswordField } from '@rulleplan/ui';
import { useTranslation } from 'react-i18next';
import { passwordStrength } from '../password-strength';
import './new-password.css';

export interface NewPasswordProps {
  readonly value: string;
  readonly onChange: (password: string) => void;
  /** Whose it will be: the own name makes a bad one. */
  readonly owner: PasswordOwner;
  /** Sending was tried: what is wrong is now an error and not a hint. */
  readonly tried: boolean;
  readonly label?: string;
}

/** A password to choose: the rule, and while one types how good it is, judged as the server will. */
export function NewPassword({ value, onChange, owner, tried, label }: NewPasswordProps) {
  const { t } = useTranslation('newPassword');
  const strength = passwordStrength(value, owner);
  const hint = strength.fit
    ? t(`strengths.${strength.strength}`)
    : t(`problems.${strength.problem}`, {
        count: [...value].length,
        shortest: shortestPassword,
        longest: longestPassword,
      });
  const filled = strength.fit ? { fair: 2, good: 3, strong: 4 }[strength.strength] : 1;
  return (
    <>
      {/* So that a password manager knows whose password it keeps. */}
      <input type="text" autoComplete="username" value={owner.email} readOnly hidden />
      <PasswordField
        label={label ?? t('label')}
        showLabel={t('show')}
        name="new-password"
        autoComplete="new-password"
        value={value}
        onChange={onChange}
        description={
          <>
            {t('rule', { shortest: shortestPassword })}
            <span className={`new-password new-password--${strength.fit ? strength.strength : 'unfit'}`}>
              <span className="new-password__meter" aria-hidden="true">
                {[1, 2, 3, 4].map((step) => (
                  <span
                    key={step}
                    className={
                      value !== '' && step <= filled
                        ? 'new-password__step new-password__step--filled'
                        : 'new-password__step'
                    }
                  />
                ))}
              </span>
              <span role="status">{value === '' ? '' : hint}</span>
            </span>
          </>
        }
        errorMessage={tried && !strength.fit ? (value === '' ? t('missing') : hint) : null}
      />
    </>
  );
}
