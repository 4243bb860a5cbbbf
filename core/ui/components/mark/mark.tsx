/** The mark of Magistrat: an M of two peaks with the sun between them. Decorative: the name stands beside it. */
export function Mark() {
  return (
    <svg class="mg-mark" viewBox="0 0 48 48" aria-hidden="true" focusable="false">
      <path
        class="mg-mark__ground"
        d="M8 0h32a8 8 0 0 1 8 8v20c0 11-10 17-24 20C10 45 0 39 0 28V8a8 8 0 0 1 8-8Z"
      />
      <path class="mg-mark__peaks" d="M8 33V15l5-4 11 14 11-14 5 4v18" />
      <circle class="mg-mark__sun" cx="24" cy="12" r="4" />
    </svg>
  );
}
