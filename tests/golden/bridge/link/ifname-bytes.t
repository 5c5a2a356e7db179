# Names of bridges and ports are written unchanged.
$ ip link add "$(printf '\377\377\377\377\377')" address 02:00:00:00:00:01 type bridge vlan_filtering 1 mcast_snooping 0
$ ip link add é address 02:00:00:00:00:02 type dummy
$ ip link set é master "$(printf '\377\377\377\377\377')"
$ bridge link
3: é: <BROADCAST,NOARP> mtu 1500 master ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ state disabled priority 32 cost 100·
$ bridge link set dev é cost 7
$ bridge -d link show dev é | head -n 1
3: é: <BROADCAST,NOARP> mtu 1500 master ⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩⟨ff⟩ state disabled priority 32 cost 7·
