export {
  type AssetFile,
  type AssetSources,
  type Assets,
  assetsPath,
  bundleAssets,
  bundleIslands,
  bundleStyles,
  type IslandAssets,
  type StyleAssets,
} from "./assets.ts";
export {
  AddressField,
  type AddressFieldProps,
  type AddressPart,
  StreetList,
} from "./components/address-field/address-field.tsx";
export { type Breadcrumb, Breadcrumbs } from "./components/breadcrumbs/breadcrumbs.tsx";
export { Button, type ButtonKind, type ButtonProps, LinkButton } from "./components/button/button.tsx";
export { Card, type CardProps } from "./components/card/card.tsx";
export { Checkboxes, type CheckboxesProps } from "./components/checkboxes/checkboxes.tsx";
export { Citation, type CitationProps } from "./components/citation/citation.tsx";
export {
  ContactCard,
  type ContactCardProps,
  type ContactUnit,
} from "./components/contact-card/contact-card.tsx";
export {
  DateField,
  type DateFieldProps,
  type DatePart,
  type DateParts,
} from "./components/date-field/date-field.tsx";
export { type Description, DescriptionList } from "./components/description-list/description-list.tsx";
export { Details, type DetailsProps } from "./components/details/details.tsx";
export { Document, type DocumentProps, type PageAssets } from "./components/document/document.tsx";
export { ErrorSummary, type FieldFault } from "./components/error-summary/error-summary.tsx";
export type { Example } from "./components/example.ts";
export type { FieldProps } from "./components/field/field.tsx";
export { FileField, type FileFieldProps } from "./components/file-field/file-field.tsx";
export { Footer, type FooterLink, type FooterProps } from "./components/footer/footer.tsx";
export { Header, type HeaderProps } from "./components/header/header.tsx";
export { Icon, type IconName } from "./components/icon/icon.tsx";
export { LanguageSwitch } from "./components/language-switch/language-switch.tsx";
export { contentId, Layout, type LayoutProps } from "./components/layout/layout.tsx";
export { Mark } from "./components/mark/mark.tsx";
export { Menu, type MenuItem } from "./components/menu/menu.tsx";
export { Notice, type NoticeKind, type NoticeProps } from "./components/notice/notice.tsx";
export { Pagination, type PaginationProps } from "./components/pagination/pagination.tsx";
export {
  ParcelField,
  type ParcelFieldProps,
  type ParcelPart,
} from "./components/parcel-field/parcel-field.tsx";
export { PeriodField, type PeriodFieldProps } from "./components/period-field/period-field.tsx";
export { PlaceField, type PlaceFieldProps, type PlacePart } from "./components/place-field/place-field.tsx";
export { Progress, type ProgressProps } from "./components/progress/progress.tsx";
export { QuestionGroup } from "./components/question-group/question-group.tsx";
export { type Choice, Radios, type RadiosProps } from "./components/radios/radios.tsx";
export { Ridge } from "./components/ridge/ridge.tsx";
export { Rows, type RowsProps } from "./components/rows/rows.tsx";
export { Select, type SelectOption, type SelectProps } from "./components/select/select.tsx";
export { SkipLink } from "./components/skip-link/skip-link.tsx";
export { type Column, Table, type TableProps } from "./components/table/table.tsx";
export { Tag } from "./components/tag/tag.tsx";
export { TextArea, type TextAreaProps } from "./components/text-area/text-area.tsx";
export { TextField, type TextFieldProps } from "./components/text-field/text-field.tsx";
export { ThemeSwitch, type ThemeSwitchProps, themeForm } from "./components/theme-switch/theme-switch.tsx";
export { Tick, type TickProps } from "./components/tick/tick.tsx";
export {
  type GalleryExample,
  GalleryExamplePage,
  GalleryPage,
  type GalleryProps,
  galleryExamples,
} from "./gallery.tsx";
export { isTheme, type Theme } from "./tokens/themes.ts";
