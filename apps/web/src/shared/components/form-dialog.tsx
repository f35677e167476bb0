import { Button, Dialog } from '@rulleplan/ui';
import { useEffect, useId, useRef, type FormEvent, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { focusFirstFault } from '../focus-first-fault';
import type { Problem } from '../problem';
import { ProblemBanner } from './problem-banner';
import './form-dialog.css';

export interface FormDialogProps {
  readonly title: string;
  readonly subtitle?: ReactNode;
  /** The name of the button that does it. */
  readonly submitLabel: string;
  /** What is done cannot be undone, or takes something away. */
  readonly isDangerous?: boolean;
  readonly isPending: boolean;
  /** Why it was refused. */
  readonly problem: Problem | null;
  readonly onSubmit: () => void;
  readonly onClose: () => void;
  readonly size?: 'small' | 'medium' | 'large';
  readonly children: ReactNode;
}

/** Asks for a few fields and does one thing with them. To be mounted when it opens, so that it starts anew. */
export function FormDialog(props: FormDialogProps) {
  const { title, subtitle, submitLabel, isDangerous = false, isPending, problem, onSubmit, onClose } = props;
  const { t } = useTranslation();
  const form = useId();
  const why = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // A long form ends below the edge of a phone's screen.
    if (problem) why.current?.scrollIntoView({ block: 'nearest' });
  }, [problem]);
  const submit = (event: FormEvent<HTMLFormElement>) => {
    event.preventDefault();
    if (isPending) return;
    onSubmit();
    focusFirstFault(event.currentTarget);
  };
  return (
    <Dialog
      title={title}
      subtitle={subtitle}
      isOpen
      onClose={onClose}
      closeLabel={t('close')}
      size={props.size ?? 'medium'}
      footer={
        <>
          <Button onPress={onClose}>{t('cancel')}</Button>
          <Button
            type="submit"
            form={form}
            variant={isDangerous ? 'danger' : 'primary'}
            isPending={isPending}
          >
            {submitLabel}
          </Button>
        </>
      }
    >
      <form id={form} className="form-dialog" onSubmit={submit} noValidate>
        {props.children}
        {problem && (
          <div ref={why}>
            <ProblemBanner problem={problem} />
          </div>
        )}
      </form>
    </Dialog>
  );
}
