# Addresses and devices in colour.
$ ip addrlabel add prefix fd01::/16 dev lo label 78
$ ip -c addrlabel
prefix ⟨1b⟩[34m::1⟨1b⟩[0m/128 label 0·
prefix ⟨1b⟩[34m::⟨1b⟩[0m/96 label 3·
prefix ⟨1b⟩[34m::ffff:0.0.0.0⟨1b⟩[0m/96 label 4·
prefix ⟨1b⟩[34m2001::⟨1b⟩[0m/32 label 6·
prefix ⟨1b⟩[34m2001:10::⟨1b⟩[0m/28 label 7·
prefix ⟨1b⟩[34mfd01::⟨1b⟩[0m/16 dev ⟨1b⟩[36mlo ⟨1b⟩[0mlabel 78·
prefix ⟨1b⟩[34m3ffe::⟨1b⟩[0m/16 label 12·
prefix ⟨1b⟩[34m2002::⟨1b⟩[0m/16 label 2·
prefix ⟨1b⟩[34mfec0::⟨1b⟩[0m/10 label 11·
prefix ⟨1b⟩[34mfc00::⟨1b⟩[0m/7 label 5·
prefix ⟨1b⟩[34m::⟨1b⟩[0m/0 label 1·
$ ip -c -j addrlabel
[{"address":"::1","prefixlen":128,"label":0},{"address":"::","prefixlen":96,"label":3},{"address":"::ffff:0.0.0.0","prefixlen":96,"label":4},{"address":"2001::","prefixlen":32,"label":6},{"address":"2001:10::","prefixlen":28,"label":7},{"address":"fd01::","prefixlen":16,"ifname":"lo","label":78},{"address":"3ffe::","prefixlen":16,"label":12},{"address":"2002::","prefixlen":16,"label":2},{"address":"fec0::","prefixlen":10,"label":11},{"address":"fc00::","prefixlen":7,"label":5},{"address":"::","prefixlen":0,"label":1}]
