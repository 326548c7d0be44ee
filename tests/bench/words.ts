/** English stems for invented posts; with their endings they make some thousands of different words. */
export const ENGLISH = words(`
  able account achieve action adapt advice agile aim allow alumni ambassador analyst annual answer apply
  approach architect archive area art ask assist atlas attend audience author award balance bank basket
  beautiful begin benefit better bicycle blog board bold book brave bridge bright bring build business
  calendar campaign care career careful carrier catalogue celebrate centre chain challenge champion change
  chapter charity checkout child choice circle city clean clear client climate cloud coach code coffee
  colleague collect colour commerce commit community company compare complete conference connect consumer
  content contribute cook coordinate corner country courage craft create culture curious customer daily data
  day deadline decide deep delight deliver demand deploy depth describe design desk detail develop device
  different digital discover discuss diverse doctor door draft dream drive early earn earth easy edge educate
  effort electric email employ empower energy engine engineer enjoy enough environment equal event example
  excite experience expert explore factory family farm fast feature feedback feel festival field figure find
  finish first focus follow food forest forum founder frame friend fresh front future gallery garden general
  gentle gift give global goal good grateful great green group grow guide habit hand happy harbour health
  hear heart help hero hire history holiday home honest hope host hour house human idea image impact improve
  include inclusive industry inform innovate inside inspire internship interview invite island join journey
  keep kind kitchen know language large launch lead leader learn lesson letter library life light listen
  little local logistic long love machine maker manage map market master match matter meet member mentor
  message method mind mobile model moment month morning mountain museum music neighbour network new night
  nominate notice number offer office onboard online open opinion order organise orientation outdoor owner
  package page paint panel paper parcel parent park partner path patient payment people perform person phone
  photo picture place plan planet play podcast point policy portfolio post power practice prepare present
  pride problem process product profile programme progress project promise proud public purpose quality
  question quick quiet radio reach read ready real recruit recycle region relate release remote report
  research respect result review ride river road robot role room route safe sale scale school science score
  season security sell senior serve service share ship shop skill small smart social software solution
  sound source speak speaker special sport spring stage standard start station story strategy street strong
  student study success summer support sustain system table talent talk teach team technology test text thank
  theme thing think ticket time together tool topic tour town track trade train travel tree trust truth
  understand union university update use value video view village visit voice volunteer wait walk warehouse
  warm water welcome well wind winner winter wonder word work workshop world write year young
`)

/** Polish stems, diacritics and all, for the other half of each post. */
export const POLISH = words(`
  ambasador aplikacj architekt artykuł autor badani bank bezpieczeństw bibliotek biur blisk bogat budżet
  budow całość cel cen centrum chętn chwil ciąg ciekaw cierpliw cyfrow czas części człowiek czytelni ćwiczeni
  dan data decyzj dług dobr dom doświadczeni dostaw dostępn drog drukark drużyn duż dyskusj dzięk dzień
  działani dziecko edukacj ekologi elektryk energi etap europejsk fabryk fal festiwal film firm fotografi
  funkcj głos głów godzin gospodark gotow grup gwiazd handl histori hobby ide informacj innowacj inspiracj
  inżynier jakość język jutr kalendarz kampani kandydat karier kaw klient klimat kobiet koleg kolej komfort
  komunikacj konferencj kontakt koszyk kraj krok książk kształceni kultur kurier kwartał kwiat ląd las lat
  lekcj lider liczb list logistyk lokaln lud łańcuch łatwość łąk łódź łącznik magazyn marketing marzeni
  mentor metod miast miesiąc mieszkani miłość młodzież moc model możliwość muzyk myśl nadziej nagrod narzędzi
  natur nauk nauczyciel negocjacj niedziel noc nowość obraz obsług ochron odpowiedź odwag oferta ogród okazj
  opini organizacj osiągnięci osob otwartość oszczędność paczk paczkomat pamięć park partner pasj patron
  piątek pielęgniark pieniądz plan planet płatność podcast podróż podziękowani pogod pokaz pokoleni polityk
  pomoc pomysł poradnik porcj postęp potrzeb powód poziom prac pracowni praktyk premi prezentacj problem
  proces produkt profil program projekt przedsiębiorc przekaz przemysł przestrzeń przewodnik przykład
  przyjaciel przyroda przyszłość publiczność pytani radość raport recenzj region relacj rekrutacj rodzin rok
  rolnik rower rozmow rozwiązani rozwój różnorodność rynek rzek sąsiad samochód satysfakcj sezon serc serwis
  siła sklep spacer społeczność spotkani sprzedaż stacj start statek strategi strefa studi student styczeń
  sukces system szansa szczegół szczęści szkol szkoleni sztuk środowisko śniadani świadomość święt światł
  technologi tekst temat termin test toleranc towar tradycj transport trend troska trud twórczość tydzień
  ubezpieczeni uczciwość uczeń ulic umiejętność umow uśmiech uwag wakacj wartość warsztat wdzięczność wiadomość
  widok wiedz wieczór wieś wiosn wizj woda wolontariat wsparci współprac wybór wydarzeni wyjazd wykład wynik
  wyzwani zabaw zadani zakup zaangażowani zainteresowani zaufani zdjęci zdrowi zespół ziemi zima zmian znajom
  zrozumieni zwierzę zwycięzc żagiel żart źródł życi życzeni żywność
`)

export const ENGLISH_ENDINGS = ['', '', '', 's', 'ed', 'ing', 'er', 'ly', 'ful', 'ment']
export const POLISH_ENDINGS = ['', 'a', 'y', 'ie', 'ę', 'ą', 'om', 'ami', 'ach', 'owy', 'owej', 'owego', 'ów']

function words(text: string): string[] {
  return text.trim().split(/\s+/)
}
