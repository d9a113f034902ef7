/** Common given names. Those that are words, places or products too (Mark my words, Travis CI, Julia, Ruby, May) are left out. */
export const GIVEN_NAMES = (
  'Aaron Adam Adrian Ahmed Aisha Alan Alejandro Alex Alexander Alice Alicia Amanda Amir Amy Ana Andrea Andreas Andrew Angela Anita Anna Anne Anthony ' +
  'Antonio Arjun Arthur Barbara Ben Benjamin Bob Brandon Brian Carl Carla Carlos Carmen Caroline Catherine Charles Chen Chloe Chris Christian Christina ' +
  'Christopher Claire Claudia Cynthia Dan Dana Daniel Daniela Dave David Deborah Deepak Denis Dennis Diana Diego Dmitri Dominic Donald Dorothy Edward Elena ' +
  'Elizabeth Emily Emma Eric Erik Eva Evan Fatima Felix Fernando Florian Francesca Francisco Frank Fred Gabriel Gary George Giulia Greg Gregory Hannah Hans ' +
  'Harry Heather Helen Henry Hideo Hiroshi Hugo Ian Igor Ivan Jack Jacob Jake James Jan Jane Janet Jason Javier Jeff Jeffrey Jennifer Jeremy Jessica Jim Joan ' +
  'Joe Joel Johan Johannes John Jonas Jonathan Jorge Jose Joseph Josh Joshua Juan Judith Julian Julie Justin Karen Karl Kate Katherine Kathleen Keith Kelly ' +
  'Kenji Kenneth Kevin Kim Kumar Lars Laura Lauren Leah Lena Leo Leon Liam Linda Lisa Louis Lucas Lucia Luis Lukas Maria Mariana Marco Marcus Margaret Marie ' +
  'Marta Martin Mary Mateo Matt Matthew Maya Mei Melissa Michael Michelle Miguel Mike Ming Mohamed Mohammed Monica Nadia Nancy Natalie Nathan Nicholas Nick ' +
  'Nicole Nikhil Nina Noah Olga Oliver Olivia Omar Pablo Pamela Patricia Patrick Paul Paula Pedro Peter Philip Pierre Priya Rachel Rafael Rahul Raj Rebecca ' +
  'Ricardo Richard Robert Roberto Roger Ron Rosa Ryan Sam Samantha Samuel Sandra Sara Sarah Scott Sean Sergey Sergio Sharon Simon Sofia Stefan Stephanie ' +
  'Stephen Steve Steven Sunil Susan Svetlana Takeshi Tanya Teresa Thomas Tim Timothy Tina Tom Tomas Tony Valentina Vanessa Victor Victoria Vijay Vladimir ' +
  'Wei Wendy William Xiao Yuki Yuri Zhang Zoe ' +
  'Abdul Abhishek Adriana Agnes Ahmad Akira Akshay Alejandra Aleksandr Alessandro Alexandra Alexei Alfonso Ali Alina Amit Anders Andrei ' +
  'Andrzej Anil Anja Ankit Anton Antoine Ariana Arnaud Arun Ashok Asif Astrid Ayumi Aziz Bartek Beatriz Bernard Bernd Bianca Bilal Bogdan ' +
  'Boris Brad Brenda Bruno Camille Carsten Cecilia Chandra Chiara Chika Cristina Daiki Damian Danny Darren Dinesh Dirk Divya Dominik Doug ' +
  'Eduardo Edwin Elif Emil Emre Enrico Erika Ernst Esther Eugene Fabian Fabio Farah Farid Federico Filip Gaurav Georg Giovanni Gloria Goran ' +
  'Guillaume Guillermo Gunnar Gustavo Hamid Haruka Haruto Hasan Hassan Heidi Helena Helga Hendrik Hiro Hitoshi Holger Hussein Ibrahim Ilya ' +
  'Imran Ines Ingrid Isabel Isabella Ivana Jakub Jamal Jarek Jaroslav Jens Jerome Jiri Jo Joanna Jochen Joost Josef Jude Jun Jurgen Kamal ' +
  'Karim Karin Katarina Katja Katrin Kavita Kazuki Keiko Khalid Kirill Klaus Krishna Krzysztof Kunal Lakshmi Leila Li Ling Lorenzo Lorraine ' +
  'Luca Ludmila Magda Magnus Makoto Malik Manuel Marcel Marcin Marek Mariam Mariusz Marwan Masato Mathias Mats Maxim Mehmet Mehdi Mia Michal ' +
  'Mikhail Mikko Milan Milica Minh Miriam Mitsuki Mohan Mona Murali Mustafa Naoki Naomi Natasha Neha Niels Nikita Niko Nikolai Nils Nisha ' +
  'Norbert Ola Oleg Olena Oscar Otto Patrice Paulo Pavel Petra Piotr Pooja Prakash Pranav Prasad Rachid Rajesh Ramesh Ramon Ravi Raymond ' +
  'Renata Rohan Rohit Roland Roman Ronald Roxana Ruslan Ryota Sabine Sachin Said Sakura Salma Samir Sandeep Sanjay Satoshi Sebastian Sergei ' +
  'Shinji Shreya Silvia Simona Siobhan Slawek Sonja Stefano Stephan Suresh Sven Tae Takashi Tariq Tatiana Thiago Thorsten Tobias Tomasz ' +
  'Torsten Tuan Ulrich Uwe Vera Viktor Vikram Vincent Vishal Vlad Werner Wojciech Xavier Yamada Yan Yasmin Yusuf Yuto Yves Zoltan'
).split(' ');
