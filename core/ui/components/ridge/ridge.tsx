/** Three ridges of the Beskids, as a quiet edge above the footer. Decorative. */
export function Ridge() {
  return (
    <svg
      class="mg-ridge"
      viewBox="0 0 1200 120"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path
        class="mg-ridge__far"
        d="M0 70 90 44l70 14 120-40 86 32 74-14 130-32 100 44 90-20 110 26 100-46 110 38 120-22v96H0Z"
      />
      <path
        class="mg-ridge__mid"
        d="M0 92l110-30 90 20 130-38 110 40 100-18 120 24 110-42 130 38 90-16 110 26 100-32v56H0Z"
      />
      <path
        class="mg-ridge__near"
        d="M0 96l140 12 120-26 130 24 150-34 140 34 130-18 140 22 130-30 120 26v14H0Z"
      />
    </svg>
  );
}
