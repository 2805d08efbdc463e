/**
 * Towns with about the mean temperature of their coldest month, as "name latitude longitude °C". Written down by hand
 * from general knowledge, not taken from a table of normals: a figure may be off by two or three degrees. That is
 * enough for what they are used for, to keep snow, frost and heating out of posts where hardly anyone knows them
 * (climate.ts), and for nothing else. Dense where winters change within a drive.
 */
export const WINTER_STATIONS = `
Anchorage 61.2 -149.9 -8
Fairbanks 64.8 -147.7 -22
Juneau 58.3 -134.4 -2
Seattle 47.6 -122.3 5.5
Spokane 47.7 -117.4 -1.5
Yakima 46.6 -120.5 0
Portland 45.5 -122.7 5
Eugene 44.1 -123.1 5
Bend 44.1 -121.3 0.5
Medford 42.3 -122.9 4.5
San Francisco 37.8 -122.4 10.5
Sacramento 38.6 -121.5 8.5
Fresno 36.7 -119.8 8.5
Redding 40.6 -122.4 8
Eureka 40.8 -124.2 9
South Lake Tahoe 38.9 -120.0 -2
Los Angeles 34.1 -118.2 14
San Diego 32.7 -117.2 14
Bakersfield 35.4 -119.0 9.5
Palm Springs 33.8 -116.5 14
Santa Barbara 34.4 -119.7 12.5
San Jose 37.3 -121.9 10.5
Las Vegas 36.2 -115.1 9
Reno 39.5 -119.8 2
Elko 40.8 -115.8 -3
Phoenix 33.4 -112.1 13
Tucson 32.2 -110.9 12
Flagstaff 35.2 -111.7 -1
Yuma 32.7 -114.6 14
Salt Lake City 40.8 -111.9 0
Saint George 37.1 -113.6 6
Boise 43.6 -116.2 0
Missoula 46.9 -114.0 -4
Billings 45.8 -108.5 -2.5
Great Falls 47.5 -111.3 -4
Cheyenne 41.1 -104.8 -2
Casper 42.9 -106.3 -4
Denver 39.7 -105.0 0
Colorado Springs 38.8 -104.8 -1
Grand Junction 39.1 -108.6 -2
Durango 37.3 -107.9 -3
Albuquerque 35.1 -106.7 3
Santa Fe 35.7 -105.9 0
Las Cruces 32.3 -106.8 6
El Paso 31.8 -106.5 8
Roswell 33.4 -104.5 6
Amarillo 35.2 -101.8 3
Lubbock 33.6 -101.9 5
Midland 32.0 -102.1 8
Dallas 32.8 -96.8 8
Austin 30.3 -97.7 10.5
San Antonio 29.4 -98.5 11.5
Houston 29.8 -95.4 12
Corpus Christi 27.8 -97.4 14.5
Brownsville 25.9 -97.5 16.5
Waco 31.5 -97.1 9
Oklahoma City 35.5 -97.5 4
Tulsa 36.2 -96.0 4
Wichita 37.7 -97.3 1
Kansas City 39.1 -94.6 -1.5
St. Louis 38.6 -90.2 0
Springfield 37.2 -93.3 1
Little Rock 34.7 -92.3 5
Fayetteville 36.1 -94.2 3
Memphis 35.1 -90.0 5
Jackson 32.3 -90.2 8.5
Gulfport 30.4 -89.1 11
Shreveport 32.5 -93.8 9
New Orleans 30.0 -90.1 12.5
Baton Rouge 30.4 -91.2 11.5
Mobile 30.7 -88.0 11
Montgomery 32.4 -86.3 9
Birmingham 33.5 -86.8 7
Huntsville 34.7 -86.6 5.5
Nashville 36.2 -86.8 4
Knoxville 36.0 -83.9 4
Louisville 38.3 -85.8 2
Lexington 38.0 -84.5 1
Atlanta 33.7 -84.4 7
Savannah 32.1 -81.1 10.5
Macon 32.8 -83.6 8.5
Charleston 32.8 -79.9 10
Columbia 34.0 -81.0 8
Greenville 34.9 -82.4 6
Charlotte 35.2 -80.8 5.5
Raleigh 35.8 -78.6 5
Asheville 35.6 -82.6 3
Wilmington 34.2 -77.9 8
Norfolk 36.8 -76.3 5.5
Richmond 37.6 -77.5 3.5
Washington 38.9 -77.0 3
Baltimore 39.3 -76.6 2
Philadelphia 40.0 -75.2 1.5
Pittsburgh 40.4 -80.0 -1.5
New York City 40.7 -74.0 1
Albany 42.7 -73.8 -4
Buffalo 42.9 -78.9 -3
Syracuse 43.0 -76.1 -4
Boston 42.4 -71.1 -1
Worcester 42.3 -71.8 -4
Hartford 41.8 -72.7 -2
Providence 41.8 -71.4 -1
Portland 43.7 -70.3 -5
Burlington 44.5 -73.2 -7
Manchester 43.0 -71.5 -4
Cleveland 41.5 -81.7 -2
Columbus 40.0 -83.0 -1
Cincinnati 39.1 -84.5 0
Indianapolis 39.8 -86.2 -2
Chicago 41.9 -87.7 -4
Peoria 40.7 -89.6 -4
Detroit 42.3 -83.0 -3
Grand Rapids 43.0 -85.7 -4
Marquette 46.5 -87.4 -7
Milwaukee 43.0 -87.9 -5
Madison 43.1 -89.4 -7
Minneapolis 45.0 -93.3 -9
Duluth 46.8 -92.1 -12
Des Moines 41.6 -93.6 -5
Omaha 41.3 -95.9 -4
Fargo 46.9 -96.8 -13
Bismarck 46.8 -100.8 -10
Sioux Falls 43.5 -96.7 -8
Rapid City 44.1 -103.2 -4
Charleston 38.3 -81.6 1
Jacksonville 30.3 -81.7 12.5
Tallahassee 30.4 -84.3 11
Pensacola 30.4 -87.2 11.5
Gainesville 29.7 -82.3 13
Ocala 29.2 -82.1 14
Orlando 28.5 -81.4 16
Tampa 27.9 -82.5 16.5
Sarasota 27.3 -82.5 17
Fort Myers 26.6 -81.8 18.5
Miami 25.8 -80.2 20
West Palm Beach 26.7 -80.1 19
Key West 24.6 -81.8 21.5
Fort Lauderdale 26.1 -80.1 20
Daytona Beach 29.2 -81.0 14.5
Melbourne 28.1 -80.6 16.5
Vancouver 49.2 -123.1 4
Victoria 48.4 -123.4 5
Kelowna 49.9 -119.5 -2
Prince George 53.9 -122.8 -8
Calgary 51.1 -114.1 -7
Edmonton 53.6 -113.5 -10
Saskatoon 52.1 -106.7 -14
Regina 50.5 -104.6 -14
Winnipeg 49.9 -97.1 -16
Thunder Bay 48.4 -89.3 -14
Toronto 43.7 -79.4 -3.5
Ottawa 45.4 -75.7 -10
London 43.0 -81.2 -5
Windsor 42.3 -83.0 -3.5
Montréal 45.5 -73.6 -9
Québec 46.8 -71.2 -12
Sherbrooke 45.4 -71.9 -11
Fredericton 45.9 -66.7 -9
Moncton 46.1 -64.8 -9
Halifax 44.6 -63.6 -5
Charlottetown 46.2 -63.1 -7
St. John's 47.6 -52.7 -4
Whitehorse 60.7 -135.1 -15
Yellowknife 62.5 -114.4 -26
Mexico City 19.4 -99.1 14
Guadalajara 20.7 -103.4 17
Monterrey 25.7 -100.3 14.5
Tijuana 32.5 -117.0 13.5
Chihuahua 28.6 -106.1 10
Ciudad Juárez 31.7 -106.5 8
Hermosillo 29.1 -111.0 17
Torreón 25.5 -103.4 14
Culiacán 24.8 -107.4 19.5
La Paz 24.1 -110.3 18
Matamoros 25.9 -97.5 16
Ciudad Victoria 23.7 -99.1 16
Nassau 25.1 -77.3 21
Freeport 26.5 -78.7 20
Havana 23.1 -82.4 22
São Paulo -23.5 -46.6 16
Curitiba -25.4 -49.3 13
Porto Alegre -30.0 -51.2 14
Florianópolis -27.6 -48.5 16.5
Foz do Iguaçu -25.5 -54.6 15
Caxias do Sul -29.2 -51.2 12
Asunción -25.3 -57.6 18
Buenos Aires -34.6 -58.4 11
Córdoba -31.4 -64.2 11
Mendoza -32.9 -68.8 8
Rosario -32.9 -60.6 11
San Carlos de Bariloche -41.1 -71.3 2
Ushuaia -54.8 -68.3 1.5
Salta -24.8 -65.4 11
San Miguel de Tucumán -26.8 -65.2 13
Mar del Plata -38.0 -57.6 8
Neuquén -39.0 -68.1 6
Posadas -27.4 -55.9 16
Comodoro Rivadavia -45.9 -67.5 6.5
Santiago -33.5 -70.6 9
Valparaíso -33.0 -71.6 11.5
Concepción -36.8 -73.0 9
Puerto Montt -41.5 -72.9 7
Punta Arenas -53.2 -70.9 2
Antofagasta -23.7 -70.4 14
La Serena -29.9 -71.2 11
Temuco -38.7 -72.6 7.5
Montevideo -34.9 -56.2 11
Salto -31.4 -58.0 12
London 51.5 -0.1 5.5
Birmingham 52.5 -1.9 4.5
Manchester 53.5 -2.2 4.5
Leeds 53.8 -1.5 4
Newcastle upon Tyne 55.0 -1.6 4
Liverpool 53.4 -3.0 5
Bristol 51.5 -2.6 5
Plymouth 50.4 -4.1 6.5
Penzance 50.1 -5.5 7.5
Norwich 52.6 1.3 4.5
Cardiff 51.5 -3.2 5
Edinburgh 56.0 -3.2 4
Glasgow 55.9 -4.3 4
Aberdeen 57.1 -2.1 3.5
Inverness 57.5 -4.2 3.5
Belfast 54.6 -5.9 4.5
Southampton 50.9 -1.4 5.5
Cambridge 52.2 0.1 4.5
Dublin 53.3 -6.2 5.2
Cork 51.9 -8.5 5.8
Galway 53.3 -9.1 6
Reykjavík 64.1 -21.9 0.5
Akureyri 65.7 -18.1 -1
Paris 48.9 2.3 5
Lille 50.6 3.1 4
Strasbourg 48.6 7.7 2
Lyon 45.7 4.8 4
Clermont-Ferrand 45.8 3.1 4
Bordeaux 44.8 -0.6 7
Toulouse 43.6 1.4 6
Marseille 43.3 5.4 7.5
Nice 43.7 7.3 9
Montpellier 43.6 3.9 7.5
Brest 48.4 -4.5 7
Nantes 47.2 -1.6 6
Rennes 48.1 -1.7 6
Grenoble 45.2 5.7 3
Ajaccio 41.9 8.7 9
Dijon 47.3 5.0 2.5
Nancy 48.7 6.2 2
Brussels 50.9 4.3 4
Liège 50.6 5.6 3
Amsterdam 52.4 4.9 4
Rotterdam 51.9 4.5 4
Groningen 53.2 6.6 3
Luxembourg 49.6 6.1 1.5
Berlin 52.5 13.4 1
Hamburg 53.6 10.0 2
Köln 50.9 7.0 3
Frankfurt am Main 50.1 8.7 2.5
Stuttgart 48.8 9.2 2
Munich 48.1 11.6 0
Leipzig 51.3 12.4 1
Dresden 51.1 13.7 1
Freiburg 48.0 7.9 3
Nürnberg 49.5 11.1 0.5
Bremen 53.1 8.8 2
Rostock 54.1 12.1 1.5
Vienna 48.2 16.4 1.5
Salzburg 47.8 13.0 0
Innsbruck 47.3 11.4 -1
Graz 47.1 15.4 0
Zürich 47.4 8.6 1
Genève 46.2 6.1 2.5
Bern 46.9 7.4 0.5
Lugano 46.0 9.0 4
Davos 46.8 9.8 -5
Milano 45.5 9.2 3.5
Torino 45.1 7.7 3
Venezia 45.4 12.3 4
Bologna 44.5 11.3 3.5
Florence 43.8 11.2 6.5
Roma 41.9 12.5 8
Napoli 40.9 14.3 9.5
Bari 41.1 16.9 9
Palermo 38.1 13.3 12
Catania 37.5 15.1 11
Cagliari 39.2 9.1 10
Genova 44.4 8.9 8.5
Trieste 45.6 13.8 6
Bolzano 46.5 11.3 2
Pescara 42.5 14.2 7
Reggio Calabria 38.1 15.7 12
Madrid 40.4 -3.7 6.5
Barcelona 41.4 2.2 9.5
Valencia 39.5 -0.4 11
Sevilla 37.4 -6.0 11
Málaga 36.7 -4.4 12.5
Bilbao 43.3 -2.9 9
A Coruña 43.4 -8.4 11
Zaragoza 41.7 -0.9 6.5
Valladolid 41.7 -4.7 4.5
Granada 37.2 -3.6 7
Murcia 38.0 -1.1 10.5
Palma 39.6 2.7 11.5
Las Palmas de Gran Canaria 28.1 -15.4 18
Santa Cruz de Tenerife 28.5 -16.3 18.5
Cádiz 36.5 -6.3 13
Almería 36.8 -2.5 13
Alicante 38.3 -0.5 12
Burgos 42.3 -3.7 3.5
Lisbon 38.7 -9.1 11.6
Porto 41.1 -8.6 10
Coimbra 40.2 -8.4 10
Faro 37.0 -7.9 12.3
Bragança 41.8 -6.8 5
Funchal 32.7 -16.9 17
Ponta Delgada 37.7 -25.7 14
Évora 38.6 -7.9 9.5
Andorra la Vella 42.5 1.5 2
Oslo 59.9 10.7 -3
Bergen 60.4 5.3 2.5
Trondheim 63.4 10.4 -1
Tromsø 69.6 19.0 -3
Stavanger 59.0 5.7 2.5
Stockholm 59.3 18.1 -1
Göteborg 57.7 12.0 0
Malmö 55.6 13.0 1
Umeå 63.8 20.3 -6
Kiruna 67.9 20.2 -12
Copenhagen 55.7 12.6 1.5
Århus 56.2 10.2 1
Helsinki 60.2 24.9 -4
Tampere 61.5 23.8 -6
Oulu 65.0 25.5 -9
Rovaniemi 66.5 25.7 -12
Tallinn 59.4 24.8 -3
Riga 56.9 24.1 -3
Vilnius 54.7 25.3 -4
Warsaw 52.2 21.0 -1.5
Kraków 50.1 19.9 -1.5
Gdańsk 54.4 18.6 0
Wrocław 51.1 17.0 0
Poznań 52.4 16.9 0
Prague 50.1 14.4 0
Brno 49.2 16.6 -1
Bratislava 48.1 17.1 0.5
Košice 48.7 21.3 -2
Budapest 47.5 19.0 0.5
Debrecen 47.5 21.6 -1
Ljubljana 46.1 14.5 1
Zagreb 45.8 16.0 1.5
Split 43.5 16.4 8
Rijeka 45.3 14.4 6
Dubrovnik 42.6 18.1 9
Sarajevo 43.8 18.4 0
Belgrade 44.8 20.5 2
Skopje 42.0 21.4 1
Sofia 42.7 23.3 0
Varna 43.2 27.9 3
Plovdiv 42.1 24.8 1.5
Bucharest 44.4 26.1 -0.5
Cluj-Napoca 46.8 23.6 -2
Constanţa 44.2 28.6 2
Timişoara 45.8 21.2 1
Iaşi 47.2 27.6 -2
Athens 38.0 23.7 10
Thessaloníki 40.6 22.9 6.5
Pátra 38.2 21.7 10
Irákleion 35.3 25.1 12
Ioánnina 39.7 20.9 5
Ródos 36.4 28.2 12
Nicosia 35.2 33.4 10.5
Limassol 34.7 33.0 13
Valletta 35.9 14.5 13
Tirana 41.3 19.8 7
Istanbul 41.0 28.9 6.5
Ankara 39.9 32.9 1
İzmir 38.4 27.1 9
Antalya 36.9 30.7 10
Erzurum 39.9 41.3 -9
Trabzon 41.0 39.7 7
Adana 37.0 35.3 10
Kyiv 50.5 30.5 -3
Lviv 49.8 24.0 -3
Odesa 46.5 30.7 0
Kharkiv 50.0 36.3 -5
Chişinău 47.0 28.9 -1.5
Minsk 53.9 27.6 -4
Moscow 55.8 37.6 -7
Saint Petersburg 59.9 30.3 -5
Sochi 43.6 39.7 6.5
Novosibirsk 55.0 82.9 -16
Vladivostok 43.1 131.9 -12
Yekaterinburg 56.9 60.6 -13
Kazan 55.8 49.1 -10
Rostov-na-Donu 47.2 39.7 -3
Tbilisi 41.7 44.8 3
Batumi 41.6 41.6 7
Yerevan 40.2 44.5 -2
Baku 40.4 49.9 5
Tel Aviv 32.1 34.8 13.5
Jerusalem 31.8 35.2 9
Haifa 32.8 35.0 13
Eilat 29.6 34.9 16
Amman 32.0 35.9 8.5
Beirut 33.9 35.5 14
Damascus 33.5 36.3 6.5
Aleppo 36.2 37.2 6
Baghdad 33.3 44.4 10
Erbil 36.2 44.0 8
Tehran 35.7 51.4 5
Isfahan 32.7 51.7 4
Shiraz 29.6 52.5 6.5
Mashhad 36.3 59.6 3
Bandar Abbas 27.2 56.3 18
Ahvaz 31.3 48.7 13
Tabriz 38.1 46.3 -1
Kuwait City 29.4 48.0 13.5
Riyadh 24.7 46.7 15
Dammam 26.4 50.1 15.5
Medina 24.5 39.6 18
Tabuk 28.4 36.6 11
Abha 18.2 42.5 14
Manama 26.2 50.6 18
Doha 25.3 51.5 18
Dubai 25.1 55.3 19.5
Abu Dhabi 24.5 54.4 19
Muscat 23.6 58.4 21.5
Cairo 30.1 31.2 14
Alexandria 31.2 29.9 14
Aswan 24.1 32.9 16.5
Luxor 25.7 32.6 15
Tripoli 32.9 13.2 13
Benghazi 32.1 20.1 13
Tunis 36.8 10.2 12
Sfax 34.7 10.8 12
Algiers 36.7 3.1 11.5
Oran 35.7 -0.6 11.5
Constantine 36.4 6.6 7.5
Rabat 34.0 -6.8 12.5
Casablanca 33.6 -7.6 13
Marrakesh 31.6 -8.0 12.5
Fès 34.0 -5.0 10
Tangier 35.8 -5.8 12.5
Agadir 30.4 -9.6 14.5
Johannesburg -26.2 28.0 10.5
Pretoria -25.7 28.2 12
Bloemfontein -29.1 26.2 8
Kimberley -28.7 24.8 11
Cape Town -33.9 18.4 12.8
Stellenbosch -33.9 18.9 12.5
George -34.0 22.5 13
Port Elizabeth -34.0 25.6 14.3
East London -33.0 27.9 15
Durban -29.9 31.0 17
Pietermaritzburg -29.6 30.4 13
Polokwane -23.9 29.5 12.5
Upington -28.4 21.3 12
Gaborone -24.7 25.9 13
Maputo -26.0 32.6 19
Maseru -29.3 27.5 8
Keetmanshoop -26.6 18.1 14
Kabul 34.5 69.2 0
Islamabad 33.7 73.0 10
Lahore 31.6 74.4 13
Peshawar 34.0 71.6 11.5
Karachi 24.9 67.0 18.5
Quetta 30.2 67.0 4
Multan 30.2 71.5 13
Delhi 28.7 77.2 14
Jaipur 26.9 75.8 16
Chandigarh 30.7 76.8 13
Lucknow 26.8 80.9 15
Dehradun 30.3 78.0 12.5
Shimla 31.1 77.2 6
Srinagar 34.1 74.8 3
Amritsar 31.6 74.9 12
Patna 25.6 85.1 16.5
Guwahati 26.2 91.7 17.5
Agra 27.2 78.0 14.5
Varanasi 25.3 83.0 16
Jodhpur 26.3 73.0 17
Bikaner 28.0 73.3 14.5
Kathmandu 27.7 85.3 11
Biratnagar 26.5 87.3 16
Dhaka 23.7 90.4 18.8
Rajshahi 24.4 88.6 17.5
Rangpur 25.7 89.3 17
Thimphu 27.5 89.6 6
Almaty 43.3 76.9 -5
Astana 51.2 71.4 -14
Tashkent 41.3 69.2 3
Bishkek 42.9 74.6 -3
Beijing 39.9 116.4 -3
Tianjin 39.1 117.2 -3
Harbin 45.8 126.7 -18
Shenyang 41.8 123.4 -11
Dalian 38.9 121.6 -4
Jinan 36.7 117.0 0
Qingdao 36.1 120.4 0
Xi'an 34.3 108.9 0.5
Zhengzhou 34.8 113.6 1
Shanghai 31.2 121.5 5
Nanjing 32.1 118.8 3
Hangzhou 30.3 120.2 5
Wuhan 30.6 114.3 4
Changsha 28.2 113.0 5
Chongqing 29.6 106.6 8
Chengdu 30.7 104.1 6
Kunming 25.0 102.7 9.5
Guiyang 26.6 106.7 5
Guangzhou 23.1 113.3 14
Fuzhou 26.1 119.3 11.5
Xiamen 24.5 118.1 13
Nanchang 28.7 115.9 6
Lanzhou 36.1 103.8 -5
Lhasa 29.6 91.1 0
Guilin 25.3 110.3 8
Shantou 23.4 116.7 15
Hong Kong 22.3 114.2 16.5
Taipei 25.0 121.5 16.5
Taichung 24.1 120.7 17
Kaohsiung 22.6 120.3 20
Seoul 37.6 127.0 -2
Busan 35.1 129.0 3.5
Daegu 35.9 128.6 1
Incheon 37.5 126.7 -2
Gwangju 35.2 126.9 1
Pyongyang 39.0 125.8 -6
Tokyo 35.7 139.7 5.4
Yokohama 35.4 139.7 6
Osaka 34.7 135.5 6.2
Kyoto 35.0 135.8 4.8
Nagoya 35.2 136.9 4.8
Hiroshima 34.4 132.4 5.4
Fukuoka 33.6 130.4 7
Kagoshima 31.6 130.6 8.8
Sendai 38.3 140.9 2
Niigata 37.9 139.0 3
Kanazawa 36.6 136.6 4
Sapporo 43.1 141.3 -3
Hakodate 41.8 140.7 -2
Asahikawa 43.8 142.4 -7
Nagano 36.6 138.2 0
Naha 26.2 127.7 17.3
Shizuoka 35.0 138.4 7
Sydney -33.9 151.2 13
Newcastle -32.9 151.8 12.5
Wollongong -34.4 150.9 13
Canberra -35.3 149.1 6
Orange -33.3 149.1 5.5
Wagga Wagga -35.1 147.4 8
Tamworth -31.1 150.9 9.5
Coffs Harbour -30.3 153.1 13.5
Dubbo -32.2 148.6 9.5
Armidale -30.5 151.7 6
Broken Hill -32.0 141.5 10
Melbourne -37.8 145.0 10
Geelong -38.1 144.4 9.8
Ballarat -37.6 143.8 7
Bendigo -36.8 144.3 8
Mildura -34.2 142.2 10
Albury -36.1 146.9 8
Traralgon -38.2 146.5 9
Brisbane -27.5 153.0 15
Gold Coast -28.0 153.4 16
Toowoomba -27.6 152.0 11
Rockhampton -23.4 150.5 17
Bundaberg -24.9 152.3 16.5
Adelaide -34.9 138.6 11.5
Mount Gambier -37.8 140.8 9.5
Perth -32.0 115.9 13
Bunbury -33.3 115.6 12.5
Albany -35.0 117.9 12
Geraldton -28.8 114.6 14.5
Kalgoorlie -30.7 121.5 11.5
Hobart -42.9 147.3 8.5
Launceston -41.4 147.1 7
Alice Springs -23.7 133.9 12
Auckland -36.8 174.8 11
Hamilton -37.8 175.3 9
Tauranga -37.7 176.2 10
Rotorua -38.1 176.2 8
Napier -39.5 176.9 9.5
Palmerston North -40.4 175.6 8.8
Wellington -41.3 174.8 9
Nelson -41.3 173.3 7.5
Christchurch -43.5 172.6 6
Dunedin -45.9 170.5 6.5
Queenstown -45.0 168.7 3.5
Invercargill -46.4 168.3 5.5
Whangarei -35.7 174.3 12
Gisborne -38.7 178.0 9.8
Jeju 33.5 126.5 6
Basra 30.5 47.8 13
`;
