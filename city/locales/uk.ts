import { type Messages, plural } from "#core/i18n";

/** The texts of the interface in Ukrainian. */
export const uk = {
  shell: {
    skipToContent: "Перейти до змісту",
    siteName: "Міський портал",
    homeLink: (city) => `${city} – головна сторінка`,
    pageTitle: (title, city) => `${title} – ${city}`,
    menu: {
      open: "Меню",
      label: "Головне меню",
      home: "Головна сторінка",
      ask: "Запитати",
      services: "Справи та оплати",
      eservices: "Е-послуги",
      units: "Відділи та контакти",
      sources: "Джерела відповідей",
      office: "Помічник службовця",
    },
    languages: {
      label: "Вибір мови",
    },
    theme: {
      label: "Вигляд сторінки",
      legend: "Виберіть вигляд сторінки",
      auto: "Як у пристрої",
      light: "Світлий",
      dark: "Темний",
      contrast: "Високий контраст",
      save: "Зберегти вигляд",
    },
    breadcrumbs: {
      label: "Ви тут",
    },
    sample: {
      label: "Місто-приклад",
      text: "Це місто-приклад. Ми показуємо, як працює Magistrat. Тут не можна вирішити справжню справу, а частина даних вигадана й так позначена.",
    },
    preparing: {
      title: "Готуємо базу знань",
      text: (done, total) =>
        `Готуємо базу знань: готово ${done} з ${total} ${plural("uk", total, { one: "документа", other: "документів" })}. Ви вже можете запитувати, але відповіді можуть бути неповними.`,
    },
    footer: {
      label: "Нижня частина сторінки",
      about: "Про цей сайт",
      accessibility: "Декларація доступності",
      privacy: "Приватність",
      howAnswersWork: "Як створюються відповіді",
      sourceCode: "Вихідний код",
      euMarks: "Фінансування",
      madeWith: "Сайт працює на відкритій платформі Magistrat.",
      machineNote: "Відповіді на запитання складає програма на основі вказаних джерел.",
    },
  },
  ui: {
    errorSummary: {
      title: (count) =>
        `${plural("uk", count, {
          one: `Виправте ${count} помилку`,
          few: `Виправте ${count} помилки`,
          many: `Виправте ${count} помилок`,
          other: `Виправте ${count} помилки`,
        })} у формі`,
      itemPrefix: "Помилка:",
      titlePrefix: "Помилка",
    },
    field: {
      required: "обов’язково",
      optional: "необов’язково",
      requiredNote: "Заповніть усі поля, біля яких немає позначки «необов’язково».",
      characterLimit: (limit) =>
        `Можна ввести до ${limit} ${plural("uk", limit, { one: "символу", other: "символів" })}.`,
      charactersLeft: (left) =>
        `${plural("uk", left, { one: "Залишився", other: "Залишилося" })} ${left} ${plural("uk", left, { one: "символ", few: "символи", many: "символів", other: "символу" })}.`,
      charactersOver: (over) =>
        `Видаліть ${over} ${plural("uk", over, { one: "символ", few: "символи", many: "символів", other: "символу" })}.`,
      choose: "Виберіть зі списку",
      day: "День",
      month: "Місяць",
      year: "Рік",
      dateHint: (example) => `Наприклад, ${example}.`,
      fileLimit: (megabytes) => `Найбільший розмір файлу: ${megabytes} МБ.`,
    },
    notice: {
      info: "Інформація",
      success: "Готово",
      warning: "Важливо",
      danger: "Увага",
      sample: "Приклад",
    },
    pagination: {
      label: "Сторінки результатів",
      previous: "Попередня",
      next: "Наступна",
      page: (page) => `Сторінка ${page}`,
      current: (page, total) => `Сторінка ${page} з ${total}`,
    },
    progress: {
      count: (done, total) => `${done} з ${total}`,
      percent: (percent) => `${percent}%`,
    },
    table: {
      scroll: (caption) => `${caption} – таблиця, яку можна прокрутити вбік`,
      empty: "У таблиці немає даних.",
    },
    contact: {
      address: "Адреса",
      room: "Кабінет",
      phone: "Телефон",
      noPhone: "немає телефону",
      email: "Електронна пошта",
      noEmail: "немає адреси електронної пошти",
      hours: "Години роботи",
      noHours: "немає даних про години роботи",
      page: "Сторінка відділу",
      sample: "Дані для прикладу. Міська управа їх ще не підтвердила.",
      notKnown: "немає даних",
    },
    citation: {
      source: "Джерело",
      open: "Відкрити джерело в цьому місці",
    },
    opensNewWindow: "відкривається в новому вікні",
    sample: "Приклад",
  },
  errors: {
    home: "Повернутися на головну сторінку",
    back: "Повернутися на попередню сторінку",
    notFound: {
      title: "Такої сторінки немає",
      text: "Перевірте, чи правильно введено адресу. Сторінку також могли перенести або видалити.",
      ask: "Ви можете запитати про те, що шукаєте.",
    },
    forbidden: {
      title: "Ви не можете відкрити цю сторінку",
      text: "Ця сторінка лише для людей, які мають до неї доступ. Якщо ви маєте його мати, увійдіть або напишіть до міської управи.",
    },
    tooMany: {
      title: "Забагато запитань за короткий час",
      text: (seconds) =>
        `Спробуйте ще раз через ${seconds} ${plural("uk", seconds, { one: "секунду", few: "секунди", many: "секунд", other: "секунди" })}.`,
      why: "Ми обмежуємо кількість запитань, щоб сайт працював для всіх.",
    },
    badRequest: {
      title: "Ми не розуміємо того, що надіслав ваш браузер",
      text: "Поверніться на попередню сторінку, оновіть її та спробуйте ще раз.",
    },
    tooLarge: {
      title: "Ви надсилаєте забагато за один раз",
      text: "Скоротіть текст або виберіть менший файл і спробуйте ще раз.",
    },
    server: {
      title: "Щось пішло не так з нашого боку",
      text: "Це не ваша провина. Спробуйте ще раз за кілька хвилин.",
      requestNumber: (number) => `Якщо повідомлятимете про помилку, вкажіть номер: ${number}`,
    },
    unavailable: {
      title: "Сайт тимчасово не працює",
      text: "Ми працюємо над цим. Спробуйте ще раз за кілька хвилин.",
      call: "Якщо справа термінова, зателефонуйте до міської управи або прийдіть особисто.",
    },
  },
} satisfies Messages;
