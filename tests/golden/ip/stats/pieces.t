# The kernel repeats an interface in each datagram of a list.
$ for i in $(seq 20); do echo "link add br$i type bridge"; done | ip -batch -
$ ip stats show group xstats | grep "^[0-9]"
1: lo: group xstats subgroup bond suite 802.3ad
1: lo: group xstats subgroup bridge suite mcast
1: lo: group xstats subgroup bridge suite stp
2: br1: group xstats subgroup bond suite 802.3ad
2: br1: group xstats subgroup bridge suite mcast
2: br1: group xstats subgroup bridge suite stp
3: br2: group xstats subgroup bond suite 802.3ad
3: br2: group xstats subgroup bridge suite mcast
3: br2: group xstats subgroup bridge suite stp
4: br3: group xstats subgroup bond suite 802.3ad
4: br3: group xstats subgroup bridge suite mcast
4: br3: group xstats subgroup bridge suite stp
5: br4: group xstats subgroup bond suite 802.3ad
5: br4: group xstats subgroup bridge suite mcast
5: br4: group xstats subgroup bridge suite stp
6: br5: group xstats subgroup bond suite 802.3ad
6: br5: group xstats subgroup bridge suite mcast
6: br5: group xstats subgroup bridge suite stp
7: br6: group xstats subgroup bond suite 802.3ad
7: br6: group xstats subgroup bridge suite mcast
7: br6: group xstats subgroup bridge suite stp
8: br7: group xstats subgroup bond suite 802.3ad
8: br7: group xstats subgroup bridge suite mcast
8: br7: group xstats subgroup bridge suite stp
9: br8: group xstats subgroup bond suite 802.3ad
9: br8: group xstats subgroup bridge suite mcast
9: br8: group xstats subgroup bridge suite stp
10: br9: group xstats subgroup bond suite 802.3ad
10: br9: group xstats subgroup bridge suite mcast
10: br9: group xstats subgroup bridge suite stp
11: br10: group xstats subgroup bond suite 802.3ad
11: br10: group xstats subgroup bridge suite mcast
11: br10: group xstats subgroup bridge suite stp
12: br11: group xstats subgroup bond suite 802.3ad
12: br11: group xstats subgroup bridge suite mcast
12: br11: group xstats subgroup bridge suite stp
13: br12: group xstats subgroup bond suite 802.3ad
13: br12: group xstats subgroup bridge suite mcast
13: br12: group xstats subgroup bridge suite stp
13: br12: group xstats subgroup bond suite 802.3ad
13: br12: group xstats subgroup bridge suite mcast
13: br12: group xstats subgroup bridge suite stp
14: br13: group xstats subgroup bond suite 802.3ad
14: br13: group xstats subgroup bridge suite mcast
14: br13: group xstats subgroup bridge suite stp
15: br14: group xstats subgroup bond suite 802.3ad
15: br14: group xstats subgroup bridge suite mcast
15: br14: group xstats subgroup bridge suite stp
16: br15: group xstats subgroup bond suite 802.3ad
16: br15: group xstats subgroup bridge suite mcast
16: br15: group xstats subgroup bridge suite stp
17: br16: group xstats subgroup bond suite 802.3ad
17: br16: group xstats subgroup bridge suite mcast
17: br16: group xstats subgroup bridge suite stp
18: br17: group xstats subgroup bond suite 802.3ad
18: br17: group xstats subgroup bridge suite mcast
18: br17: group xstats subgroup bridge suite stp
19: br18: group xstats subgroup bond suite 802.3ad
19: br18: group xstats subgroup bridge suite mcast
19: br18: group xstats subgroup bridge suite stp
20: br19: group xstats subgroup bond suite 802.3ad
20: br19: group xstats subgroup bridge suite mcast
20: br19: group xstats subgroup bridge suite stp
21: br20: group xstats subgroup bond suite 802.3ad
21: br20: group xstats subgroup bridge suite mcast
21: br20: group xstats subgroup bridge suite stp
$ ip link xstats type bridge | grep "^br"
br1            ·
br2            ·
br3            ·
br4            ·
br5            ·
br6            ·
br7            ·
br8            ·
br9            ·
br10           ·
br11           ·
br12           ·
br12           ·
br13           ·
br14           ·
br15           ·
br16           ·
br17           ·
br18           ·
br19           ·
br20           ·
