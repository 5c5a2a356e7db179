#! rip only
# A rule is not doubled. One that says more is another rule.
$ for turn in 1 2; do
> rip ensure --changed-status 9 rule add from 192.0.2.0/24 lookup 100; echo $?
> rip ensure --changed-status 9 rule add from 192.0.2.0/24 fwmark 5 lookup 100; echo $?
> rip ensure --changed-status 9 rule add not fwmark 1/3 table 5; echo $?
> rip ensure --changed-status 9 -6 rule add iif lo sport 1-5 lookup 1000 priority 99; echo $?
> done
9
9
9
9
0
0
0
0
$ rip ensure --changed-status 9 rule add from 192.0.2.0/24 lookup 101
? 9
$ rip ensure --changed-status 9 rule add from 192.0.2.0/24 lookup 100 priority 7
? 9
$ ip rule
0:	from all lookup local
7:	from 192.0.2.0/24 lookup 100
32762:	from 192.0.2.0/24 lookup 101
32763:	not from all fwmark 0x1/0x3 lookup 5
32764:	from 192.0.2.0/24 fwmark 0x5 lookup 100
32765:	from 192.0.2.0/24 lookup 100
32766:	from all lookup main
32767:	from all lookup default
$ ip -6 rule
0:	from all lookup local
99:	from all iif lo sport 1-5 lookup 1000
32766:	from all lookup main
