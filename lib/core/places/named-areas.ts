import { foldPlaceName, foldWords } from "./fold-place-name";
import { listPlacesByKey, type PlaceCandidate, type PlaceTable } from "./place-table";

/**
 * What people call a stretch of country with several towns, and the largest or best known of these. `US/FL` says where
 * those behind it lie; names with a slash between them are one.
 */
const AREAS = [
  "tampa bay: US/FL Tampa, St. Petersburg, Clearwater",
  "jackson hole: US/WY Jackson",
  "bay area/sf bay area/san francisco bay area/the bay: US/CA San Francisco, Oakland, San Jose",
  "east bay: US/CA Oakland, Berkeley, Fremont",
  "south bay: US/CA San Jose, Santa Clara, Torrance",
  "north bay: US/CA Santa Rosa, Napa, San Rafael",
  "the peninsula/san francisco peninsula: US/CA San Mateo, Redwood City, Palo Alto",
  "silicon valley: US/CA San Jose, Palo Alto, Mountain View, Sunnyvale",
  "napa valley: US/CA Napa, St. Helena, Calistoga",
  "wine country: US/CA Napa, Santa Rosa, Sonoma",
  "inland empire: US/CA Riverside, San Bernardino, Ontario",
  "central valley/san joaquin valley: US/CA Fresno, Sacramento, Bakersfield, Modesto",
  "coachella valley: US/CA Palm Springs, Indio, Palm Desert",
  "san fernando valley/the valley: US/CA Burbank, Glendale, Los Angeles",
  "san gabriel valley: US/CA Pasadena, El Monte, Alhambra",
  "central coast: US/CA San Luis Obispo, Santa Barbara, Santa Maria, AU/NSW Gosford",
  "southern california/socal/so cal: US/CA Los Angeles, San Diego, Anaheim",
  "northern california/norcal: US/CA Sacramento, San Francisco, Redding",
  "lake tahoe/tahoe: US/CA South Lake Tahoe, US/NV Incline Village, Reno",
  "long island: US/NY Hempstead, Huntington, Brentwood",
  "hamptons: US/NY Southampton, East Hampton, Hampton Bays",
  "hudson valley: US/NY Poughkeepsie, Newburgh, Kingston",
  "finger lakes: US/NY Ithaca, Geneva, Canandaigua",
  "catskills: US/NY Kingston, Monticello, Woodstock",
  "adirondacks: US/NY Lake Placid, Saranac Lake, Glens Falls",
  "capital region/capital district: US/NY Albany, Schenectady, Troy",
  "upstate new york/upstate ny/western new york: US/NY Buffalo, Rochester, Syracuse, Albany",
  "tri state area/tristate area/new york metro: US/NY New York City, US/NJ Newark, US/CT Stamford",
  "jersey shore: US/NJ Atlantic City, Asbury Park, Long Branch",
  "north jersey/northern new jersey: US/NJ Newark, Jersey City, Paterson",
  "south jersey: US/NJ Camden, Vineland, Atlantic City",
  "lehigh valley: US/PA Allentown, Bethlehem, Easton",
  "poconos/pocono mountains: US/PA East Stroudsburg, Stroudsburg, Mount Pocono",
  "main line: US/PA Ardmore, Bryn Mawr, Wayne",
  "dmv/dc metro/washington metro/dc area: US/DC Washington D.C., US/VA Arlington, US/MD Silver Spring",
  "northern virginia/nova: US/VA Arlington, Alexandria, Reston",
  "hampton roads/tidewater: US/VA Virginia Beach, Norfolk, Newport News",
  "shenandoah valley: US/VA Winchester, Harrisonburg, Staunton",
  "eastern shore: US/MD Salisbury, Easton, Cambridge",
  "outer banks/obx: US/NC Kill Devil Hills, Nags Head, Kitty Hawk",
  "research triangle/the triangle/triangle: US/NC Raleigh, Durham, Chapel Hill",
  "piedmont triad/the triad/triad: US/NC Greensboro, Winston-Salem, High Point",
  "lowcountry/low country: US/SC Charleston, Beaufort, Hilton Head Island",
  "grand strand: US/SC Myrtle Beach, North Myrtle Beach, Conway",
  "upstate south carolina/upstate: US/SC Greenville, Spartanburg, Anderson",
  "golden isles: US/GA Brunswick",
  "south florida: US/FL Miami, Fort Lauderdale, West Palm Beach",
  "central florida: US/FL Orlando, Kissimmee, Lakeland",
  "southwest florida/swfl: US/FL Fort Myers, Cape Coral, Naples",
  "space coast: US/FL Melbourne, Titusville, Cocoa",
  "treasure coast: US/FL Port Saint Lucie, Vero Beach, Stuart",
  "first coast: US/FL Jacksonville, Saint Augustine",
  "emerald coast/florida panhandle: US/FL Pensacola, Destin, Fort Walton Beach, Panama City",
  "florida keys/the keys: US/FL Key West, Marathon, Key Largo",
  "gulf coast: US/FL Sarasota, US/AL Gulf Shores, US/MS Biloxi",
  "dfw/dallas fort worth/dallas ft worth/metroplex/north texas: US/TX Dallas, Fort Worth, Arlington, Plano",
  "hill country/texas hill country: US/TX Fredericksburg, Kerrville, New Braunfels",
  "rio grande valley/rgv: US/TX McAllen, Brownsville, Harlingen",
  "permian basin: US/TX Midland, Odessa",
  "texas panhandle: US/TX Amarillo, Lubbock",
  "east texas: US/TX Tyler, Longview",
  "quad cities: US/IA Davenport, Bettendorf, US/IL Moline, Rock Island",
  "twin cities/minneapolis st paul: US/MN Minneapolis, Saint Paul",
  "fox valley: US/WI Appleton, Oshkosh, US/IL Aurora, Elgin",
  "door county: US/WI Sturgeon Bay",
  "chicagoland/chicago suburbs: US/IL Chicago, Naperville, Aurora",
  "tri cities: US/WA Kennewick, Pasco, Richland, US/TN Johnson City, Kingsport, Bristol",
  "puget sound: US/WA Seattle, Tacoma, Everett",
  "eastside: US/WA Bellevue, Redmond, Kirkland",
  "columbia gorge: US/OR Hood River, The Dalles",
  "willamette valley: US/OR Salem, Eugene, Corvallis",
  "central oregon: US/OR Bend, Redmond",
  "oregon coast: US/OR Newport, Lincoln City, Coos Bay",
  "treasure valley: US/ID Boise, Meridian, Nampa",
  "wasatch front: US/UT Salt Lake City, Provo, Ogden",
  "front range: US/CO Denver, Fort Collins, Colorado Springs",
  "vail valley: US/CO Vail, Avon",
  "roaring fork valley: US/CO Aspen, Glenwood Springs, Carbondale",
  "black hills: US/SD Rapid City, Deadwood, Spearfish",
  "flathead valley: US/MT Kalispell, Whitefish",
  "valley of the sun: US/AZ Phoenix, Mesa, Scottsdale",
  "verde valley: US/AZ Cottonwood, Sedona",
  "las vegas valley: US/NV Las Vegas, Henderson, North Las Vegas",
  "ozarks: US/MO Springfield, Branson, US/AR Fayetteville",
  "northwest arkansas/nwa: US/AR Fayetteville, Bentonville, Rogers",
  "smoky mountains/great smoky mountains: US/TN Gatlinburg, Sevierville, Pigeon Forge",
  "upper peninsula: US/MI Marquette, Sault Ste. Marie, Escanaba",
  "metro detroit: US/MI Detroit, Warren, Sterling Heights",
  "cape cod/the cape: US/MA Hyannis, Falmouth, Barnstable",
  "marthas vineyard: US/MA Vineyard Haven, Edgartown",
  "berkshires: US/MA Pittsfield, North Adams, Great Barrington",
  "north shore: US/MA Lynn, Salem, Gloucester",
  "south shore: US/MA Quincy, Weymouth, Plymouth",
  "pioneer valley: US/MA Springfield, Northampton, Amherst",
  "merrimack valley: US/MA Lowell, Lawrence, Haverhill",
  "new england: US/MA Boston, US/RI Providence, US/CT Hartford, US/NH Manchester, US/ME Portland",
  "white mountains: US/NH North Conway, Littleton, Berlin",
  "lakes region: US/NH Laconia, Meredith, Wolfeboro",
  "gta/greater toronto area/golden horseshoe: CA/ON Toronto, Mississauga, Brampton, Hamilton",
  "muskoka: CA/ON Huntsville, Gravenhurst, Bracebridge",
  "niagara/niagara region: CA/ON St. Catharines, Niagara Falls, Welland",
  "waterloo region/kitchener waterloo/kw: CA/ON Kitchener, Waterloo, Cambridge",
  "durham region: CA/ON Oshawa, Ajax, Pickering",
  "lower mainland/metro vancouver: CA/BC Vancouver, Surrey, Burnaby",
  "fraser valley: CA/BC Abbotsford, Chilliwack, Langley",
  "okanagan valley: CA/BC Kelowna, Vernon, Penticton",
  "vancouver island: CA/BC Victoria, Nanaimo, Courtenay",
  "cotswolds: GB/ENG Cirencester, Stroud, Chipping Norton, Cheltenham",
  "lake district/the lakes: GB/ENG Kendal, Keswick, Windermere",
  "peak district: GB/ENG Buxton, Matlock, Bakewell",
  "yorkshire dales: GB/ENG Skipton, Settle, Richmond",
  "north york moors: GB/ENG Whitby, Pickering",
  "home counties: GB/ENG Guildford, Watford, Chelmsford, Maidstone",
  "west country: GB/ENG Bristol, Exeter, Taunton, Plymouth",
  "south west england/south west: GB/ENG Bristol, Plymouth, Exeter",
  "north east england: GB/ENG Newcastle upon Tyne, Sunderland, Durham",
  "north west england: GB/ENG Manchester, Liverpool, Preston",
  "south east england: GB/ENG Brighton, Southampton, Reading",
  "east anglia: GB/ENG Norwich, Ipswich, Cambridge",
  "east midlands: GB/ENG Nottingham, Leicester, Derby",
  "midlands: GB/ENG Birmingham, Nottingham, Leicester",
  "black country: GB/ENG Dudley, Wolverhampton, Walsall",
  "the potteries/potteries: GB/ENG Stoke-on-Trent",
  "tyneside: GB/ENG Newcastle upon Tyne, Gateshead, South Shields",
  "teesside/tees valley: GB/ENG Middlesbrough, Stockton-on-Tees, Redcar",
  "wearside: GB/ENG Sunderland",
  "humberside: GB/ENG Hull, Grimsby, Scunthorpe",
  "wirral/the wirral: GB/ENG Birkenhead, Wallasey, Bebington",
  "thames valley: GB/ENG Reading, Slough, Oxford",
  "medway/medway towns: GB/ENG Gillingham, Chatham, Rochester",
  "new forest: GB/ENG Lymington, Ringwood, Lyndhurst",
  "south downs: GB/ENG Lewes, Petersfield",
  "chilterns: GB/ENG High Wycombe, Amersham, Chesham",
  "norfolk broads/the broads: GB/ENG Norwich, Great Yarmouth",
  "jurassic coast: GB/ENG Weymouth, Lyme Regis, Swanage",
  "english riviera/torbay: GB/ENG Torquay, Paignton, Brixham",
  "dartmoor: GB/ENG Okehampton, Tavistock",
  "forest of dean: GB/ENG Coleford, Cinderford",
  "snowdonia/eryri: GB/WLS Bangor, Caernarfon, Llandudno",
  "north wales: GB/WLS Wrexham, Llandudno, Bangor",
  "south wales: GB/WLS Cardiff, Swansea, Newport",
  "west wales: GB/WLS Carmarthen, Haverfordwest, Aberystwyth",
  "mid wales: GB/WLS Newtown, Builth Wells",
  "gower: GB/WLS Swansea",
  "scottish highlands/the highlands: GB/SCT Inverness, Fort William",
  "central belt: GB/SCT Glasgow, Edinburgh, Falkirk",
  "cairngorms: GB/SCT Aviemore, Grantown on Spey",
  "isle of skye: GB/SCT Portree",
  "causeway coast: GB/NIR Coleraine, Portrush, Ballycastle",
  "connemara: IE/C Clifden, Galway",
  "ring of kerry: IE/M Killarney, Kenmare",
  "west cork: IE/M Bantry, Clonakilty, Skibbereen",
  "isle of man: IM Douglas, Ramsey, Peel",
  "hunter valley/the hunter: AU/NSW Newcastle, Maitland, Cessnock",
  "illawarra: AU/NSW Wollongong, Shellharbour",
  "blue mountains: AU/NSW Katoomba, Springwood",
  "northern beaches: AU/NSW Manly, Sydney",
  "northern rivers: AU/NSW Lismore, Byron Bay, Ballina",
  "southern highlands: AU/NSW Bowral, Mittagong, Moss Vale",
  "mornington peninsula: AU/VIC Mornington, Frankston, Rosebud",
  "yarra valley: AU/VIC Healesville, Lilydale",
  "great ocean road: AU/VIC Torquay, Warrnambool",
  "bellarine peninsula: AU/VIC Geelong",
  "gippsland: AU/VIC Traralgon, Sale, Bairnsdale",
  "far north queensland: AU/QLD Cairns, Townsville",
  "whitsundays: AU/QLD Airlie Beach, Bowen",
  "barossa/barossa valley: AU/SA Nuriootpa, Tanunda",
  "adelaide hills: AU/SA Mount Barker, Adelaide",
  "margaret river region/south west wa: AU/WA Busselton, Bunbury",
  "coromandel: NZ/WKO Thames, Whitianga",
  "cote dazur/french riviera: FR/PAC Nice, Cannes, Antibes",
  "ruhrgebiet/ruhr area/ruhr: DE/NW Dortmund, Essen, Duisburg, Bochum",
  "rhein main gebiet/rhine main: DE/HE Frankfurt am Main, Wiesbaden, Darmstadt",
  "schwarzwald: DE/BW Freiburg, Freudenstadt, Villingen-Schwenningen",
  "costa del sol: ES/AN Málaga, Marbella, Fuengirola",
  "costa blanca: ES/VC Alicante, Benidorm, Denia",
  "costa brava: ES/CT Girona, Blanes, Lloret de Mar",
  "algarve: PT/08 Faro, Albufeira, Portimão, Lagos",
  "amalfi coast/costiera amalfitana: IT/72 Amalfi, Salerno, Sorrento",
  "randstad: NL/NH Amsterdam, NL/ZH Rotterdam, The Hague, NL/UT Utrecht",
  "ncr/delhi ncr: IN/DL Delhi, IN/HR Gurugram, IN/UP Noida",
  "garden route: ZA/WC George, Knysna, Mossel Bay",
  "riviera maya: MX/ROO Playa del Carmen, Tulum, Cancún",
] as const;

/** A town of an area, and where it lies: `GB/ENG`. */
interface AreaTown {
  land: string;
  town: string;
}

function readTowns(list: string): AreaTown[] {
  let land = "";
  return list.split(", ").map((one) => {
    const [, at, town = one] = /^([A-Z]{2}(?:\/[A-Z\d]+)?) (.+)$/.exec(one) ?? [];
    land = at ?? land;
    return { land, town };
  });
}

const TOWNS: ReadonlyMap<string, readonly AreaTown[]> = new Map(
  AREAS.flatMap((one) => {
    const [names = "", list = ""] = one.split(": ");
    return names.split("/").map((name) => [name, readTowns(list)] as const);
  }),
);

/** The names of areas, for whoever wants to try them all. */
export const listAreaNames = (): string[] => [...TOWNS.keys()];

/** "The Cotswolds", "Napa Valley area": the ways to call one, the fullest first. */
function waysToCall(name: string): string[] {
  const bare = name.replace(/^the /, "");
  return [name, bare, ...[name, bare].map((one) => one.replace(/ (?:area|region)$/, ""))];
}

/** The towns of an area that people name like one, the likeliest first; none for what is no such area. */
export function listAreaTowns(table: PlaceTable, name: string): PlaceCandidate[] {
  const known = waysToCall(foldWords(name)).find((one) => TOWNS.has(one));
  return (TOWNS.get(known ?? "") ?? []).flatMap(({ land, town }) => {
    const [country, region] = land.split("/");
    const isThere = ({ place }: PlaceCandidate) =>
      place.country === country && (region === undefined || place.regionCode === region);
    return listPlacesByKey(table, foldPlaceName(town)).find(isThere) ?? [];
  });
}
