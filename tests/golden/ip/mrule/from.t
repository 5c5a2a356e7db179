# Source and destination.
#! needs qemu
$ ip mrule add from 10.0.0.0/8 to 224.1.0.0/16 table 5 pref 10
! Error: ??? prefix is expected rather than "10.0.0.0/8".
? 1
$ ip mrule
32767:	from all lookup default
$ ip -j mrule
[{"priority":32767,"src":"all","table":"default"}]
