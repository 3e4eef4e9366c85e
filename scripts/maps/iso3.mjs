/**
 * ISO 3166-1 numeric code → lower-case alpha-3 code, for every feature of Natural Earth's 1:50m countries that has one.
 */
const TABLE = `
004 afg 008 alb 012 dza 016 asm 020 and 024 ago 028 atg 031 aze 032 arg 036 aus 040 aut 044 bhs 048 bhr 050 bgd 051 arm
052 brb 056 bel 060 bmu 064 btn 068 bol 070 bih 072 bwa 076 bra 084 blz 086 iot 090 slb 092 vgb 096 brn 100 bgr 104 mmr
108 bdi 112 blr 116 khm 120 cmr 124 can 132 cpv 136 cym 140 caf 144 lka 148 tcd 152 chl 156 chn 158 twn 170 col 174 com
178 cog 180 cod 184 cok 188 cri 191 hrv 192 cub 196 cyp 203 cze 204 ben 208 dnk 212 dma 214 dom 218 ecu 222 slv 226 gnq
231 eth 232 eri 233 est 234 fro 238 flk 239 sgs 242 fji 246 fin 248 ala 250 fra 258 pyf 260 atf 262 dji 266 gab 268 geo
270 gmb 275 pse 276 deu 288 gha 296 kir 300 grc 304 grl 308 grd 316 gum 320 gtm 324 gin 328 guy 332 hti 334 hmd 336 vat
340 hnd 344 hkg 348 hun 352 isl 356 ind 360 idn 364 irn 368 irq 372 irl 376 isr 380 ita 384 civ 388 jam 392 jpn 398 kaz
400 jor 404 ken 408 prk 410 kor 414 kwt 417 kgz 418 lao 422 lbn 426 lso 428 lva 430 lbr 434 lby 438 lie 440 ltu 442 lux
446 mac 450 mdg 454 mwi 458 mys 462 mdv 466 mli 470 mlt 478 mrt 480 mus 484 mex 492 mco 496 mng 498 mda 499 mne 500 msr
504 mar 508 moz 512 omn 516 nam 520 nru 524 npl 528 nld 531 cuw 533 abw 534 sxm 540 ncl 548 vut 554 nzl 558 nic 562 ner
566 nga 570 niu 574 nfk 578 nor 580 mnp 583 fsm 584 mhl 585 plw 586 pak 591 pan 598 png 600 pry 604 per 608 phl 612 pcn
616 pol 620 prt 624 gnb 626 tls 630 pri 634 qat 642 rou 643 rus 646 rwa 652 blm 654 shn 659 kna 660 aia 662 lca 663 maf
666 spm 670 vct 674 smr 678 stp 682 sau 686 sen 688 srb 690 syc 694 sle 702 sgp 703 svk 704 vnm 705 svn 706 som 710 zaf
716 zwe 724 esp 728 ssd 729 sdn 732 esh 740 sur 748 swz 752 swe 756 che 760 syr 762 tjk 764 tha 768 tgo 776 ton 780 tto
784 are 788 tun 792 tur 795 tkm 796 tca 798 tuv 800 uga 804 ukr 807 mkd 818 egy 826 gbr 831 ggy 832 jey 833 imn 834 tza
840 usa 850 vir 854 bfa 858 ury 860 uzb 862 ven 876 wlf 882 wsm 887 yem 894 zmb`;

const tokens = TABLE.trim().split(/\s+/);

/** The lower-case ISO 3166-1 alpha-3 code of a zero-padded numeric code. */
export const ISO3 = new Map(tokens.flatMap((token, i) => (i % 2 === 0 ? [[token, tokens[i + 1]]] : [])));
