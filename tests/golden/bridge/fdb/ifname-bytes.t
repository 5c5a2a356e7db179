# Names of bridges and ports are written unchanged.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add é address 02:00:00:00:00:02 type dummy
$ ip link set é master "$(printf '\377\377\377\377\377')"
$ bridge fdb add 02:00:00:00:00:09 dev é master static
$ bridge fdb show brport é | grep :09
02:00:00:00:00:09 vlan 1 master ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ static
02:00:00:00:00:09 master ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ static
$ bridge fdb show br "$(printf '\377\377\377\377\377')" | grep :09
02:00:00:00:00:09 dev é vlan 1 master ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ static
02:00:00:00:00:09 dev é master ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ static
$ bridge fdb get 02:00:00:00:00:09 br "$(printf '\377\377\377\377\377')"
02:00:00:00:00:09 dev é master ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ static
