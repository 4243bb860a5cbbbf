/** The first link of a page: over the header, straight to the content. */
export function SkipLink({ target, children }: { target: string; children: string }) {
  return (
    <a class="mg-skip-link" href={`#${target}`}>
      {children}
    </a>
  );
}
