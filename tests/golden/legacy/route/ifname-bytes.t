# Bytes are written unchanged.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link set "$(printf '\377\377\377\377\377')" up
$ ip -6 addr flush dev "$(printf '\377\377\377\377\377')"
$ route add -net 10.0.0.0/8 dev "$(printf '\377\377\377\377\377')"
$ route -n
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface
10.0.0.0        0.0.0.0         255.0.0.0       U     0      0        0 ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
$ route -n -e
Kernel IP routing table
Destination     Gateway         Genmask         Flags   MSS Window  irtt Iface
10.0.0.0        0.0.0.0         255.0.0.0       U         0 0          0 ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
$ route -n -ee
Kernel IP routing table
Destination     Gateway         Genmask         Flags Metric Ref    Use Iface    MSS   Window irtt
10.0.0.0        0.0.0.0         255.0.0.0       U     0      0        0 ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩    0     0      0
$ route -A inet6 add 2001:db8::/64 dev "$(printf '\377\377\377\377\377')"
$ route -A inet6 -n | grep -a 2001
2001:db8::/64                  ::                         U    1   1      0 ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩
