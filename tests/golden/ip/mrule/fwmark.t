# Marks.
#! needs qemu
$ ip mrule add fwmark 1 table 5 pref 1
$ ip mrule add fwmark 1/2 table 5 pref 2
$ ip mrule
1:	from all fwmark 0x1 lookup 5
2:	from all fwmark 0x1/0x2 lookup 5
32767:	from all lookup default
$ ip mrule show fwmark 1
1:	from all fwmark 0x1 lookup 5
2:	from all fwmark 0x1/0x2 lookup 5
