import { it } from "vitest";
import { listOccasions } from "./list-occasions";
it("x",()=>{
 const P=(country:string,regionCode:string|null,timezone:string,latitude:number)=>({id:"1",city:"X",region:null,regionCode,country,timezone,latitude,longitude:0});
 const go=(c:string,r:string|null,tz:string,lat:number,trade:{id:string,cluster:any})=>{const s=performance.now();const l=listOccasions({place:P(c,r,tz,lat),startDate:"2026-01-01",days:365,events:[],trade});const ms=(performance.now()-s).toFixed(1);console.log(`\n== ${c} ${r} ${trade.id} ${l.length} ${ms}ms\n`+l.map(o=>o.date.slice(5)+(o.sombre?"☾":"")+o.kind[0]+":"+o.name).join(" | "))};
 const none={id:"universal",cluster:null};
 for(const [c,r,tz,lat] of [["US","OR","America/Los_Angeles",45],["GB","ENG","Europe/London",51],["GB","SCT","Europe/London",55],["CA","ON","America/Toronto",43],["AU","NSW","Australia/Sydney",-33],["NZ","AUK","Pacific/Auckland",-36],["IE","L","Europe/Dublin",53],["IN","KA","Asia/Kolkata",12.9],["SG",null,"Asia/Singapore",1.3],["ZA","WC","Africa/Johannesburg",-33],["DE","BY","Europe/Berlin",48],["FR","IDF","Europe/Paris",48],["ES","MD","Europe/Madrid",40],["MX","JAL","America/Mexico_City",20],["BR","SP","America/Sao_Paulo",-23],["AE","DU","Asia/Dubai",25],["JP","13","Asia/Tokyo",35],["CN",null,"Asia/Shanghai",31],["NL","NH","Europe/Amsterdam",52],["IT","62","Europe/Rome",41],["MY","14","Asia/Kuala_Lumpur",3],["TH",null,"Asia/Bangkok",13]] as any) go(c,r,tz,lat,none);
 go("US","OR","America/Los_Angeles",45,{id:"bakery",cluster:"food"}); go("GB","ENG","Europe/London",51,{id:"plumber",cluster:"home_services"});go("US","OR","America/Los_Angeles",45,{id:"bakery",cluster:"food"});
});
