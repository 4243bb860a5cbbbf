import type { PropsWithChildren } from "hono/jsx";
import { Icon, type IconName } from "../icon/icon.tsx";

export type ButtonKind = "primary" | "secondary" | "quiet" | "danger";

interface Look {
  kind?: ButtonKind | undefined;
  /** A sign before the words. */
  icon?: IconName | undefined;
}

export interface ButtonProps extends Look {
  type?: "submit" | "button" | "reset" | undefined;
  id?: string | undefined;
  name?: string | undefined;
  value?: string | undefined;
  /** Another address for the form than its own. */
  formaction?: string | undefined;
  /** Sends the form although fields are not filled in: going back, saving a draft. */
  formnovalidate?: boolean | undefined;
  describedBy?: string | undefined;
}

const classOf = (kind: ButtonKind = "primary") => `mg-button mg-button--${kind}`;

/** A button that does something; its words are a verb. One primary button a page. */
export function Button({
  kind,
  icon,
  type = "submit",
  describedBy,
  children,
  ...rest
}: PropsWithChildren<ButtonProps>) {
  return (
    <button class={classOf(kind)} type={type} aria-describedby={describedBy} {...rest}>
      {icon && <Icon name={icon} />}
      {children}
    </button>
  );
}

/** A link that looks like a button: it leads on and changes nothing. */
export function LinkButton({ kind, icon, href, children }: PropsWithChildren<Look & { href: string }>) {
  return (
    <a class={classOf(kind)} href={href}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  );
}
