# There has been no cache for long.
$ route -C
Kernel IP routing cache
Source          Destination     Gateway         Flags Metric Ref    Use Iface
$ route -nCe
Kernel IP routing cache
Source          Destination     Gateway         Flags   MSS Window  irtt Iface
$ route -nCee
Kernel IP routing cache
Source          Destination     Gateway         Flags Metric Ref    Use Iface    MSS   Window irtt  TOS HHRef HHUptod     SpecDst
$ route -n -C -F
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
? 1
$ route -6C
Kernel IPv6 routing cache
Destination                    Next Hop                   Flag Met Ref  Use If
