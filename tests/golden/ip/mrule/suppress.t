# The rest of the words.
#! needs qemu
$ ip mrule add table 5 sup_pl 0 sup_group 5 pref 1
$ ip mrule add table 5 uidrange 1-2 pref 2
$ ip mrule add table 5 ipproto tcp sport 5 pref 3
$ ip mrule add table 5 tos 8 pref 4
$ ip mrule add l3mdev pref 5
$ ip mrule
1:	from all lookup 5 suppress_prefixlength 0 suppress_ifgroup 5
2:	from all uidrange 1-2 lookup 5
3:	from all ipproto tcp sport 5 lookup 5
4:	from all lookup 5
5:	from all lookup [l3mdev-table]
32767:	from all lookup default
