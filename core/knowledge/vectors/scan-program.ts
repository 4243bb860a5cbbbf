/** Two loops over many rows of memory, which run as machine code: a hundred thousand rows take some milliseconds. */
export interface ScanProgram {
  /** For each row on a list in how many bits it differs from a question. A row is a multiple of 16 bytes. */
  differing: Scan;
  /** For each row on a list the product of its 8-bit numbers with the 16-bit ones of a question. A row is a multiple of 8 bytes. */
  products: Scan;
}

/**
 * All are places in the memory. The list holds the numbers of rows, each in 4 bytes, up to its end; the results, as
 * many, come in the same order.
 */
type Scan = (
  rows: number,
  question: number,
  rowBytes: number,
  list: number,
  listEnd: number,
  results: number,
) => void;

/** The two loops over a memory. */
export function scanProgram(memory: WebAssembly.Memory): ScanProgram {
  const { exports } = new WebAssembly.Instance(program, { environment: { memory } });
  return exports as unknown as ScanProgram;
}

type Code = readonly number[];

/** The instructions that the loops are made of, by their names in the specification of WebAssembly 2.0. */
const BLOCK = [0x02, 0x40];
const LOOP = [0x03, 0x40];
const END = [0x0b];
const BR_IF = [0x0d];
const LOCAL_GET = [0x20];
const LOCAL_SET = [0x21];
const I32_LOAD = [0x28, 2, 0];
const I64_LOAD = [0x29, 3];
const I32_STORE = [0x36, 2, 0];
const I32_CONST = [0x41];
const I64_CONST = [0x42];
const I32_EQZ = [0x45];
const I32_LT_U = [0x49];
const I32_ADD = [0x6a];
const I32_MUL = [0x6c];
const I64_POPCNT = [0x7b];
const I64_ADD = [0x7c];
const I64_XOR = [0x85];
const I32_WRAP_I64 = [0xa7];
const V128_LOAD = [0xfd, 0, 4, 0];
const V128_LOAD8X8_S = [0xfd, 1, 3, 0];
const V128_CONST_0 = [0xfd, 12, ...new Array<number>(16).fill(0)];
const I32X4_EXTRACT_LANE = [0xfd, 27];
const I32X4_ADD = [0xfd, 0xae, 1];
const I32X4_DOT_I16X8_S = [0xfd, 0xba, 1];
const TYPES = { i32: 0x7f, i64: 0x7e, v128: 0x7b };

/** The parameters of a scan and, after them, what it counts with. */
const ROWS = 0;
const QUESTION = 1;
const ROW_BYTES = 2;
const LIST = 3;
const LIST_END = 4;
const RESULTS = 5;
const PARAMETERS = 6;
const AT = 6;
const ROW_END = 7;
const ASKED = 8;
const SUM = 9;

const get = (local: number): Code => [...LOCAL_GET, local];
const set = (local: number): Code => [...LOCAL_SET, local];
const forward = (local: number, bytes: number): Code => [
  ...get(local),
  ...[...I32_CONST, bytes],
  ...I32_ADD,
  ...set(local),
];

/** Goes through the rows of the list; `begin` empties the sum, `step` adds a part of a row, `result` makes one number of it. */
function scan({
  begin,
  result,
  step,
  stepBytes,
}: {
  begin: Code;
  step: Code;
  stepBytes: number;
  result: Code;
}): Code {
  return [
    ...BLOCK,
    ...[...get(LIST), ...get(LIST_END), ...I32_LT_U, ...I32_EQZ, ...BR_IF, 0],
    ...LOOP,
    ...[...get(LIST), ...I32_LOAD, ...get(ROW_BYTES), ...I32_MUL, ...get(ROWS), ...I32_ADD, ...set(AT)],
    ...[...get(AT), ...get(ROW_BYTES), ...I32_ADD, ...set(ROW_END)],
    ...[...get(QUESTION), ...set(ASKED)],
    ...[...begin, ...set(SUM)],
    ...LOOP,
    ...[...get(SUM), ...step, ...set(SUM)],
    ...forward(AT, stepBytes),
    ...forward(ASKED, 16),
    ...[...get(AT), ...get(ROW_END), ...I32_LT_U, ...BR_IF, 0],
    ...END,
    ...[...get(RESULTS), ...result, ...I32_STORE],
    ...forward(RESULTS, 4),
    ...forward(LIST, 4),
    ...[...get(LIST), ...get(LIST_END), ...I32_LT_U, ...BR_IF, 0],
    ...END,
    ...END,
  ];
}

/** Bits that differ in eight bytes. */
const differingAt = (offset: number): Code => [
  ...[...get(AT), ...I64_LOAD, offset],
  ...[...get(ASKED), ...I64_LOAD, offset],
  ...I64_XOR,
  ...I64_POPCNT,
];
const DIFFERING = scan({
  begin: [...I64_CONST, 0],
  step: [...differingAt(0), ...differingAt(8), ...I64_ADD, ...I64_ADD],
  stepBytes: 16,
  result: [...get(SUM), ...I32_WRAP_I64],
});

const lane = (n: number): Code => [...get(SUM), ...I32X4_EXTRACT_LANE, n];
const PRODUCTS = scan({
  begin: V128_CONST_0,
  step: [
    ...[...get(AT), ...V128_LOAD8X8_S],
    ...[...get(ASKED), ...V128_LOAD],
    ...I32X4_DOT_I16X8_S,
    ...I32X4_ADD,
  ],
  stepBytes: 8,
  result: [...lane(0), ...lane(1), ...I32_ADD, ...lane(2), ...I32_ADD, ...lane(3), ...I32_ADD],
});

/** A number in the variable length of the binary format (LEB128). */
function length(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...length(value >> 7)];
}
const sized = (bytes: Code): number[] => [...length(bytes.length), ...bytes];
const listed = (items: readonly Code[]): number[] => [...length(items.length), ...items.flat()];
const named = (name: string): number[] => sized([...Buffer.from(name)]);
const section = (kind: number, bytes: Code): number[] => [kind, ...sized(bytes)];
const withLocals = (sum: number, code: Code): number[] =>
  sized([
    ...listed([
      [SUM - PARAMETERS, TYPES.i32],
      [1, sum],
    ]),
    ...code,
    ...END,
  ]);

const program = new WebAssembly.Module(
  Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    // One type of function, the memory from outside, two functions of that type, their names, their code.
    ...section(1, listed([[0x60, ...listed(new Array(PARAMETERS).fill([TYPES.i32])), 0]])),
    ...section(2, listed([[...named("environment"), ...named("memory"), 2, 0, 1]])),
    ...section(3, listed([[0], [0]])),
    ...section(
      7,
      listed([
        [...named("differing"), 0, 0],
        [...named("products"), 0, 1],
      ]),
    ),
    ...section(10, listed([withLocals(TYPES.i64, DIFFERING), withLocals(TYPES.v128, PRODUCTS)])),
  ]),
);
