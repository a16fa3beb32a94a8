/** Units of numbers: which words and signs name the same unit. */

/**
 * The spellings of each unit, a line a unit, in the languages of this package. A spelling may name several units: `m` is a
 * metre or a minute.
 */
const spellings = `
mg milligram milligrams milligramm
g gr gram grams gramme grammes gramm
kg kilo kilos kilogram kilograms kilogramm
t ton tons tonne tonnes tonnen
lb lbs pound pounds pond pfund
mm millimeter millimeters millimetre millimetres
cm centimeter centimeters centimetre centimetres zentimeter
m meter meters metre metres mtr
m2 vierkantemeter squaremeters squaremetres quadratmeter
m3 kubiekemeter cubicmeters cubicmetres kubikmeter
km kilometer kilometers kilometre kilometres
in inch inches zoll " ″
ft foot feet voet fuß ' ′
ml milliliter milliliters millilitre millilitres
cl centiliter centiliters centilitre centilitres zentiliter
dl deciliter deciliters decilitre decilitres deziliter
l ltr liter liters litre litres
s sec second seconds seconde seconden sekunde sekunden
m min minute minutes minuut minuten
h hr hrs hour hours u uur uren std stunde stunden
day days dag dagen tag tage tagen
w week weeks weken woche wochen
month months maand maanden monat monate
yr yrs year years jaar jaren jahr jahre
€ eur euro euros
$ usd dollar dollars
£ gbp pound pounds
% ٪ pct percent procent prozent
° degree degrees graden graad grad
°c celsius degreescelsius gradencelsius gradcelsius
°f fahrenheit degreesfahrenheit gradenfahrenheit gradfahrenheit
km/h kmh kph km/u kmu
kwh kilowattuur kilowatthour kilowatthours kilowattstunden
kcal kilocalorie kilocalories kilocalorieën kilokalorien
mb megabyte megabytes
gb gigabyte gigabytes`
  .normalize('NFKC')
  .trim()
  .split('\n')
  .map((line) => line.split(' '));

const known = new Set(spellings.flat());

/** A unit without the differences that are no other unit: case, space, width and the point of an abbreviation. */
const folded = (unit: string): string => unit.normalize('NFKC').toLowerCase().replace(/[\s.]/g, '');

/**
 * Whether a word or a sign names a unit that people know by many names.
 *
 * @example
 * isKnownUnit('Gr.'); // true
 */
export const isKnownUnit = (unit: string): boolean => known.has(folded(unit));

/**
 * Whether two numbers with these units can be compared: the units are the same, or one of them is absent. Known units are
 * the same by any of their names; other words where one begins with the other, as `glass` and `glasses` do.
 *
 * @example
 * isSameUnit('g', 'grams'); // true
 */
export const isSameUnit = (one: string, other: string): boolean => {
  const [a, b] = [folded(one), folded(other)];
  return known.has(a) && known.has(b)
    ? spellings.some((names) => names.includes(a) && names.includes(b))
    : a.startsWith(b) || b.startsWith(a);
};
