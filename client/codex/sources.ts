/** Works that the ideas behind the rules come from, as they are cited; the titles of works are not translated. */
export const SOURCES = {
  barnettLevy1991:
    'Barnett, M. N. & Levy, J. S. (1991). Domestic sources of alliances and alignments: The case of Egypt, 1962–73. International Organization 45(3), 369–395.',
  beckley2018: 'Beckley, M. (2018). The power of nations: Measuring what matters. International Security 43(2), 7–44.',
  boulding1962: 'Boulding, K. E. (1962). Conflict and Defense: A General Theory. Harper.',
  christensenSnyder1990:
    'Christensen, T. J. & Snyder, J. (1990). Chain gangs and passed bucks: Predicting alliance patterns in multipolarity. International Organization 44(2), 137–168.',
  farrellNewman2019:
    'Farrell, H. & Newman, A. L. (2019). Weaponized interdependence: How global economic networks shape state coercion. International Security 44(1), 42–79.',
  fearon1994:
    'Fearon, J. D. (1994). Domestic political audiences and the escalation of international disputes. American Political Science Review 88(3), 577–592.',
  fearon1995: 'Fearon, J. D. (1995). Rationalist explanations for war. International Organization 49(3), 379–414.',
  glaser2010: 'Glaser, C. L. (2010). Rational Theory of International Politics. Princeton University Press.',
  gowaMansfield1993:
    'Gowa, J. & Mansfield, E. D. (1993). Power politics and international trade. American Political Science Review 87(2), 408–420.',
  hirschman1945:
    'Hirschman, A. O. (1945). National Power and the Structure of Foreign Trade. University of California Press.',
  hufbauer2007:
    'Hufbauer, G. C., Schott, J. J., Elliott, K. A. & Oegg, B. (2007). Economic Sanctions Reconsidered, 3rd ed. Peterson Institute.',
  huth1988: 'Huth, P. K. (1988). Extended Deterrence and the Prevention of War. Yale University Press.',
  jervis1976: 'Jervis, R. (1976). Perception and Misperception in International Politics. Princeton University Press.',
  jervis1978: 'Jervis, R. (1978). Cooperation under the security dilemma. World Politics 30(2), 167–214.',
  kennedy1987: 'Kennedy, P. (1987). The Rise and Fall of the Great Powers. Random House.',
  kuik2008:
    'Kuik, C.-C. (2008). The essence of hedging: Malaysia and Singapore’s response to a rising China. Contemporary Southeast Asia 30(2), 159–185.',
  kuo2020:
    'Kuo, R. (2020). Secrecy among friends: Covert military alliances and portfolio consistency. Journal of Conflict Resolution 64(1), 63–89.',
  leeds2003:
    'Leeds, B. A. (2003). Alliance reliability in times of war: Explaining state decisions to violate treaties. International Organization 57(4), 801–827.',
  levyThompson2010:
    'Levy, J. S. & Thompson, W. R. (2010). Balancing on land and at sea: Do states ally against the leading global power? International Security 35(1), 7–43.',
  mearsheimer2001: 'Mearsheimer, J. J. (2001). The Tragedy of Great Power Politics. W. W. Norton.',
  morrow1991:
    'Morrow, J. D. (1991). Alliances and asymmetry: An alternative to the capability aggregation model of alliances. American Journal of Political Science 35(4), 904–933.',
  olsonZeckhauser1966:
    'Olson, M. & Zeckhauser, R. (1966). An economic theory of alliances. Review of Economics and Statistics 48(3), 266–279.',
  pape1997: 'Pape, R. A. (1997). Why economic sanctions do not work. International Security 22(2), 90–136.',
  powell2006: 'Powell, R. (2006). War as a commitment problem. International Organization 60(1), 169–203.',
  press2005:
    'Press, D. G. (2005). Calculating Credibility: How Leaders Assess Military Threats. Cornell University Press.',
  putnam1988:
    'Putnam, R. D. (1988). Diplomacy and domestic politics: The logic of two-level games. International Organization 42(3), 427–460.',
  schelling1966: 'Schelling, T. C. (1966). Arms and Influence. Yale University Press.',
  schellingHalperin1961:
    'Schelling, T. C. & Halperin, M. H. (1961). Strategy and Arms Control. Twentieth Century Fund.',
  schweller1994:
    'Schweller, R. L. (1994). Bandwagoning for profit: Bringing the revisionist state back in. International Security 19(1), 72–107.',
  snyder1984: 'Snyder, G. H. (1984). The security dilemma in alliance politics. World Politics 36(4), 461–495.',
  snyderBorghard2011:
    'Snyder, J. & Borghard, E. D. (2011). The cost of empty threats: A penny, not a pound. American Political Science Review 105(3), 437–456.',
  walt1987: 'Walt, S. M. (1987). The Origins of Alliances. Cornell University Press.',
  waltz1979: 'Waltz, K. N. (1979). Theory of International Politics. Addison-Wesley.',
  wohlforth1987:
    'Wohlforth, W. C. (1987). The perception of power: Russia in the pre-1914 balance. World Politics 39(3), 353–381.',
  wohlforth2007:
    'Wohlforth, W. C. and others (2007). Testing balance-of-power theory in world history. European Journal of International Relations 13(2), 155–185.',
} as const;

export type SourceId = keyof typeof SOURCES;
