# Names of devices are written unchanged.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type dummy
$ ip link set "$(printf '\377\377\377\377\377')" up
$ ip route add 10.0.0.0/8 dev "$(printf '\377\377\377\377\377')"
$ ip route add 11.0.0.0/8 nexthop dev "$(printf '\377\377\377\377\377')" weight 2 nexthop dev lo
! Error: Device for nexthop is not up.
? 2
$ ip route
10.0.0.0/8 dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ scope link·
$ ip route get 10.0.0.1 from 0.0.0.0 uid 0
10.0.0.1 dev ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ uid 0·
    cache·
$ ip route show dev "$(printf '\377\377\377\377\377')"
10.0.0.0/8 scope link·
